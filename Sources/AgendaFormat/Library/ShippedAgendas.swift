// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork

/// The agendas that come with the program.
package enum ShippedAgendas {
  /// The first folder from the program upward that holds them, installed (`share/circlekeeper/Agendas`) or in a
  /// checkout (`Agendas/en/weekly.yaml`).
  ///
  /// - Parameter executable: the program's real path, links resolved.
  package static func folder(executable: String) -> String? {
    var ancestor = executable[...]
    while let slash = ancestor.lastIndex(of: "/") {
      ancestor = ancestor[..<slash]
      let installed = "\(ancestor)/share/circlekeeper/Agendas"
      if Place.isFolder(installed) { return installed }
      let checkout = "\(ancestor)/Agendas"
      if Place.isFile("\(checkout)/en/weekly.yaml") { return checkout }
    }
    return nil
  }
}
