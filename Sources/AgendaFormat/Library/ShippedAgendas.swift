// SPDX-License-Identifier: GPL-3.0-or-later

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
      if AgendaFile.isFolder(installed) { return installed }
      let checkout = "\(ancestor)/Agendas"
      if AgendaFile.exists("\(checkout)/en/weekly.yaml") { return checkout }
    }
    return nil
  }
}
