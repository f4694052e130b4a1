// SPDX-License-Identifier: GPL-3.0-or-later

/// A folder in which agendas or plugins are sought, and where it comes from.
package struct LibraryFolder: Hashable, Sendable {
  package enum Origin: String, Codable, Sendable {
    case workingFolder = "this folder"
    case user = "your own"
    case shipped = "shipped"
  }

  package let path: String
  package let origin: Origin

  package init(_ path: String, _ origin: Origin) {
    self.path = path
    self.origin = origin
  }
}
