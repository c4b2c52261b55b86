#pragma once
#include <microhttpd.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Cases of closed C enums, which Swift imports under names of its own making. */
static const enum MHD_Result kakehashi_yes = MHD_YES;
static const enum MHD_Result kakehashi_no = MHD_NO;
static const enum MHD_ValueKind kakehashi_header_kind = MHD_HEADER_KIND;
static const enum MHD_ResponseMemoryMode kakehashi_must_copy = MHD_RESPMEM_MUST_COPY;
static const enum MHD_ConnectionNotificationCode kakehashi_connection_started = MHD_CONNECTION_NOTIFY_STARTED;

/* What a server hands to the library: limits, callbacks and the pointer that every callback gets back. */
struct kakehashi_daemon_options {
    const char *address; /* 127.0.0.1, or ::1 */
    uint16_t port;       /* 0 lets the system choose */
    unsigned int connection_limit;
    unsigned int idle_seconds;
    size_t memory_of_connection;
    MHD_AccessHandlerCallback handle;
    void *(*begin)(void *owner, const char *uri, struct MHD_Connection *connection);
    MHD_RequestCompletedCallback complete;
    MHD_NotifyConnectionCallback notify;
    void *owner;
};

/* MHD_start_daemon takes its options as variadic arguments, which Swift cannot pass; the flags are macros and enum
   cases that only C combines. Returns NULL with errno set where the port cannot be had. */
static inline struct MHD_Daemon *kakehashi_start_daemon(const struct kakehashi_daemon_options *options) {
    struct sockaddr_storage address;
    unsigned int flags = MHD_USE_POLL_INTERNAL_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_ITC;
    memset(&address, 0, sizeof address);
    struct sockaddr_in *four = (struct sockaddr_in *)&address;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)&address;
    if (inet_pton(AF_INET, options->address, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(options->port);
    } else if (inet_pton(AF_INET6, options->address, &six->sin6_addr) == 1) {
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(options->port);
        /* "::" means all addresses of the machine, those of IPv4 too. */
        flags |= IN6_IS_ADDR_UNSPECIFIED(&six->sin6_addr) ? MHD_USE_DUAL_STACK : MHD_USE_IPv6;
    } else {
        return NULL;
    }
    return MHD_start_daemon(
        flags, options->port, NULL, NULL, options->handle, options->owner,
        MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&address,
        MHD_OPTION_CONNECTION_LIMIT, options->connection_limit,
        MHD_OPTION_CONNECTION_TIMEOUT, options->idle_seconds,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, options->memory_of_connection,
        MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_URI_LOG_CALLBACK, options->begin, options->owner,
        MHD_OPTION_NOTIFY_COMPLETED, options->complete, options->owner,
        MHD_OPTION_NOTIFY_CONNECTION, options->notify, options->owner,
        MHD_OPTION_END);
}

/* MHD_get_daemon_info and MHD_get_connection_info are variadic. */
static inline uint16_t kakehashi_daemon_port(struct MHD_Daemon *daemon) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}

static inline int kakehashi_connection_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

/* The peer's address, such as 127.0.0.1 or ::1; an empty text where there is none. */
static inline void kakehashi_connection_peer(struct MHD_Connection *connection, char *text, socklen_t size) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    text[0] = 0;
    if (!info) return;
    if (info->client_addr->sa_family == AF_INET) {
        inet_ntop(AF_INET, &((const struct sockaddr_in *)info->client_addr)->sin_addr, text, size);
    } else if (info->client_addr->sa_family == AF_INET6) {
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)info->client_addr)->sin6_addr, text, size);
    }
}
