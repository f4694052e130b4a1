// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the C library knows about letters and Swift cannot import.
#pragma once

#include <langinfo.h>
#include <string.h>
#include <wchar.h>

// Not every libc declares this without a feature macro.
extern int wcwidth(wchar_t);

static inline int ctext_locale_is_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// Columns of one Unicode scalar under the current LC_CTYPE, -1 when it is not printable there.
static inline int ctext_width(unsigned int scalar) {
  return wcwidth((wchar_t)scalar);
}
