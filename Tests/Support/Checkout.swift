// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The folders of the package that is being tested.
package enum Checkout {
  /// The nearest folder above this file that has the shipped agendas.
  package static let root: String = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/Agendas/en/weekly.yaml") {
      folder.deleteLastPathComponent()
    }
    return folder.path
  }()

  package static var agendas: String { root + "/Agendas" }
}
