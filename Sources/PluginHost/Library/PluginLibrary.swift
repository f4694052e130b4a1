// SPDX-License-Identifier: GPL-3.0-or-later

package import Groundwork

/// The plugins within reach: folders in order of precedence, each with `<name>/plugin.yaml`.
package struct PluginLibrary: Sendable {
  package typealias Folder = LibraryFolder

  /// One plugin, for a list; what is wrong with it instead, where something is.
  package struct Entry: Sendable {
    package let name: String
    package let path: String
    package let origin: LibraryFolder.Origin
    package let result: Result<FoundPlugin, PluginError>
  }

  private let folders: [Folder]
  /// The folder of the program.
  private let beside: String?

  /// - Parameter folders: those in front shadow those behind. A folder named twice counts once.
  package init(folders: [Folder], beside: String?) {
    var seen: Set<String> = []
    self.folders = folders.filter { seen.insert(Place.realPath($0.path) ?? $0.path).inserted }
    self.beside = beside
  }

  /// Every plugin that is taken, by name.
  package func list() -> [Entry] {
    var taken: Set<String> = []
    return folders.flatMap { folder in
      FolderContents.names(in: folder.path).compactMap { name -> Entry? in
        let path = "\(folder.path)/\(name)"
        guard Place.isFile("\(path)/plugin.yaml"), taken.insert(name).inserted else { return nil }
        return Entry(
          name: name, path: path, origin: folder.origin,
          result: Result { () throws(PluginError) in try FoundPlugin.read(path, beside: beside) })
      }
    }.sorted { $0.name < $1.name }
  }

  package func find(_ name: String) throws(PluginError) -> FoundPlugin {
    try FoundPlugin.read(try path(of: name), beside: beside)
  }

  /// Without its executable.
  func manifest(_ name: String) throws(PluginError) -> PluginManifest {
    try FoundPlugin.readManifest(try path(of: name))
  }

  private func path(of name: String) throws(PluginError) -> String {
    let paths = PluginManifest.isName(name) ? folders.map { "\($0.path)/\(name)" } : []
    if let path = paths.first(where: { Place.isFile("\($0)/plugin.yaml") }) { return path }
    throw .unknown(name, nearest: NearestWord.one(to: name, among: list().map(\.name)))
  }

  /// The plugin in one folder, such as the one that a circle enabled.
  package func read(_ path: String) throws(PluginError) -> FoundPlugin {
    try FoundPlugin.read(path, beside: beside)
  }

  /// The plugins that come with the program: installed (`share/circlekeeper/Plugins`) or in a checkout.
  ///
  /// - Parameter executable: the program's real path, links resolved.
  package static func shipped(executable: String) -> String? {
    var ancestor = executable[...]
    while let slash = ancestor.lastIndex(of: "/") {
      ancestor = ancestor[..<slash]
      let installed = "\(ancestor)/share/circlekeeper/Plugins"
      if Place.isFolder(installed) { return installed }
      if Place.isFile("\(ancestor)/Plugins/bell/plugin.yaml") { return "\(ancestor)/Plugins" }
    }
    return nil
  }
}
