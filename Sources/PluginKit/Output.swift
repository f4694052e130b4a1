// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What was printed is on its way: into a pipe it would wait for more.
func flushOutput() {
  fflush(nil)
}
