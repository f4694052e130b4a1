// SPDX-License-Identifier: GPL-3.0-or-later

package import Groundwork
package import MeetingCore
internal import StrictYAML

/// The agendas within reach: folders in order of precedence, each with `<language>/<id>.yaml`.
package struct AgendaLibrary: Sendable {
  package typealias Folder = LibraryFolder

  /// An agenda that was found and read.
  package struct Found: Sendable {
    package let path: String
    package let agenda: Agenda
    package let reading: AgendaReading
  }

  /// One file, for a list.
  package struct Entry: Sendable {
    /// As the file's name says it.
    package let id: String
    package let language: String
    package let path: String
    package let origin: LibraryFolder.Origin
    /// Another file of the same language and id that is taken instead of this one.
    package let shadowedBy: String?
    /// Files that this one is taken instead of.
    package internal(set) var shadows: [String] = []
    package let result: Result<Agenda, AgendaError>
  }

  private static let endings = [".yaml", ".yml"]

  package let folders: [Folder]
  /// What stages of the kind `plugin` are checked against.
  package var plugins = PluginCatalog.unknown

  /// - Parameter folders: those in front shadow those behind. A folder named twice, or by two paths, counts once.
  package init(folders: [Folder]) {
    var seen: Set<String> = []
    self.folders = folders.filter { seen.insert(Place.identity(of: $0.path) ?? $0.path).inserted }
  }

  /// Where a new agenda goes: the working folder's, if it has one, else the user's own.
  package var folderForNew: Folder? {
    folders.first { $0.origin == .workingFolder && Place.isFolder($0.path) }
      ?? folders.first { $0.origin == .user }
  }

  package func hasFile(named id: String, language: String, in folder: Folder) -> Bool {
    path(id: id, language: language, in: folder) != nil
  }
}

// MARK: Finding one

extension AgendaLibrary {
  /// - Parameters:
  ///   - name: an id (`weekly`), an id with its language (`de/weekly`), or a file's path (with `/` or ending in `.yaml`
  ///     or `.yml`).
  ///   - language: the locale's, for an id without one; English is taken where it has none.
  package func find(_ name: String, language: String = "en") throws(AgendaError) -> Found {
    if let qualified = Self.qualified(name) {
      guard let path = path(id: qualified.id, language: qualified.language) else { throw unknown(name) }
      return try read(path)
    }
    if name.contains("/") || Self.endings.contains(where: name.hasSuffix) { return try read(name) }
    guard name.isSlug, let path = path(id: name, language: language) ?? path(id: name, language: "en") else {
      throw unknown(name)
    }
    return try read(path)
  }

  private func read(_ path: String) throws(AgendaError) -> Found {
    let bytes: [UInt8]
    do {
      bytes = try RegularFile.bytes(at: path, limit: SourceText.longest)
    } catch {
      throw .unreadable(path: path, reason: error.words)
    }
    let reading = AgendaReader.read(bytes, fileName: Self.id(of: path), plugins: plugins)
    guard let agenda = reading.agenda else { throw .faulty(path: path, reading) }
    return Found(path: path, agenda: agenda, reading: reading)
  }

  /// The last part of a path without the ending of an agenda file.
  private static func id(of path: String) -> String? {
    guard let name = path.split(separator: "/").last, let ending = endings.first(where: name.hasSuffix) else {
      return nil
    }
    return String(name.dropLast(ending.count))
  }

  /// `de/weekly`: two letters, a slash, an id.
  private static func qualified(_ name: String) -> (language: String, id: String)? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, isLanguage(parts[0]), parts[1].isSlug else { return nil }
    return (parts[0], parts[1])
  }

  private static func isLanguage(_ name: String) -> Bool { name.utf8.count == 2 && name.isSlug }

  private func path(id: String, language: String) -> String? {
    for folder in folders {
      if let path = path(id: id, language: language, in: folder) { return path }
    }
    return nil
  }

  private func path(id: String, language: String, in folder: Folder) -> String? {
    Self.endings.map { "\(folder.path)/\(language)/\(id)\($0)" }.first(where: Place.isFile)
  }

  private func unknown(_ name: String) -> AgendaError {
    let files = files
    let id = String(name.split(separator: "/").last ?? "")
    let elsewhere = Set(files.filter { $0.id == id }.map { "\($0.language)/\($0.id)" }).sorted()
    if !elsewhere.isEmpty { return .unknown(id: name, nearest: elsewhere) }
    return .unknown(id: name, nearest: NearestWord.all(to: id, among: Set(files.map(\.id))))
  }
}

// MARK: Listing all

extension AgendaLibrary {
  private struct File {
    var id: String
    var language: String
    var path: String
    var origin: LibraryFolder.Origin
  }

  /// Every agenda file, the shadowed ones too, by language and id; a file with faults is listed with them.
  package func list() -> [Entry] {
    var entries: [Entry] = []
    var taken: [String: Int] = [:]
    for file in files {
      let name = "\(file.language)/\(file.id)"
      let first = taken[name]
      if let first { entries[first].shadows.append(file.path) } else { taken[name] = entries.count }
      entries.append(
        Entry(
          id: file.id, language: file.language, path: file.path, origin: file.origin,
          shadowedBy: first.map { entries[$0].path },
          result: Result { () throws(AgendaError) in try read(file.path).agenda }))
    }
    let order = { (entry: Entry) in (entry.language, entry.id, entry.shadowedBy == nil ? 0 : 1) }
    return entries.sorted { order($0) < order($1) }
  }

  /// In order of precedence.
  private var files: [File] {
    folders.flatMap { folder in
      FolderContents.names(in: folder.path).filter(Self.isLanguage).flatMap { language in
        FolderContents.names(in: "\(folder.path)/\(language)").compactMap { name -> File? in
          guard let id = Self.id(of: name), id.isSlug else { return nil }
          return File(id: id, language: language, path: "\(folder.path)/\(language)/\(name)", origin: folder.origin)
        }
      }
    }
  }
}
