#pragma once
#include <zlib.h>

// Macros that hand over the library's version and the structure's size, which Swift cannot import. Both are raw
// streams, without a head: a code has its own.
static inline int kakehashi_deflate_begin(z_streamp stream) {
    return deflateInit2(stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
}

static inline int kakehashi_inflate_begin(z_streamp stream) {
    return inflateInit2(stream, -15);
}

// With zlib's own head, as PDFs have it.
static inline int kakehashi_inflate_zlib_begin(z_streamp stream) {
    return inflateInit(stream);
}
