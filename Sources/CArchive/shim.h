#pragma once
#include <archive.h>
#include <archive_entry.h>

/* Macros with casts, which Swift does not import. */
static const unsigned int kakehashi_plain_file = AE_IFREG;
