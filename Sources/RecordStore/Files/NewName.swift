// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Gives a finished draft a name that nothing has yet; the draft may keep its own too.
///
/// A hard link never replaces a file. Where there are none, as on a memory stick, it looks once more and renames.
///
/// - Returns: 0, or what was wrong: `EEXIST` when something has the name, and keeps it.
package func giveNewName(_ path: String, to draft: String) -> Int32 {
  if link(draft, path) == 0 { return 0 }
  guard errno != EEXIST, case .missing = FileKind(at: path) else { return EEXIST }
  return rename(draft, path) == 0 ? 0 : errno
}
