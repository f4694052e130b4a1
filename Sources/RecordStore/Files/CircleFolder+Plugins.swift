// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What plugins wrote for the circle, such as minutes: ordinary files that nothing seals, a folder for each plugin.
extension CircleFolder {
  var pluginFolder: String { path + "/plugins" }

  /// The path of each file, by name. Links are not followed.
  var pluginFiles: [String] { pluginPaths(areFolders: false) }

  /// The folder and all that are in it, each before those in it.
  var pluginFolders: [String] { [pluginFolder] + pluginPaths(areFolders: true) }

  private func pluginPaths(areFolders: Bool) -> [String] {
    guard case .folder = FileKind(at: pluginFolder),
      let names = FileManager.default.enumerator(atPath: pluginFolder)?.compactMap({ $0 as? String })
    else { return [] }
    return names.sorted().map { "\(pluginFolder)/\($0)" }.filter { path in
      if case .folder = FileKind(at: path) { areFolders } else { !areFolders }
    }
  }
}
