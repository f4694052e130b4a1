// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What plugins wrote for the circle, such as minutes: ordinary files that nothing seals, a folder for each plugin.
extension CircleFolder {
  var pluginFolder: String { path + "/plugins" }

  /// The path of each file; links are not followed. By name.
  var pluginFiles: [String] {
    guard case .folder = FileKind(at: pluginFolder),
      let names = FileManager.default.enumerator(atPath: pluginFolder)?.compactMap({ $0 as? String })
    else { return [] }
    return names.sorted().map { "\(pluginFolder)/\($0)" }.filter { path in
      if case .folder = FileKind(at: path) { false } else { true }
    }
  }
}

extension RecordStore {
  /// Where plugins may keep files for a circle.
  package static func pluginFolder(in folder: String) -> String { CircleFolder(path: folder).pluginFolder }

  /// What plugins wrote, and nothing seals.
  package var pluginFiles: [String] { files.pluginFiles }
}
