// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto
internal import Groundwork

/// A plugin in its folder, as it is at this moment.
package struct FoundPlugin: Hashable, Sendable {
  package let manifest: PluginManifest
  /// Its folder, links resolved.
  package let folder: String
  /// Links resolved.
  package let executable: String

  package var name: String { manifest.name }

  /// In bytes. A statically linked program is smaller.
  private static let longestExecutable = 256 * 1024 * 1024

  /// Reads a plugin's folder.
  ///
  /// - Parameter beside: the folder of the program, where an executable of the same installation may be.
  package static func read(_ path: String, beside: String?) throws(PluginError) -> FoundPlugin {
    guard let folder = Place.realPath(path), Place.isFolder(folder) else { throw .missing(path) }
    let manifest = try readManifest(path)
    let places = ["\(folder)/\(manifest.run)"] + (beside.map { ["\($0)/\(manifest.run)"] } ?? [])
    guard let executable = places.first(where: Place.isProgram).flatMap(Place.realPath) else {
      throw Place.isFile(places[0])
        ? .notExecutable("\(path)/\(manifest.run)") : .noExecutable(manifest.name, "\(path)/\(manifest.run)")
    }
    return FoundPlugin(manifest: manifest, folder: folder, executable: executable)
  }

  /// Only what the plugin says of itself.
  static func readManifest(_ path: String) throws(PluginError) -> PluginManifest {
    let file = "\(path)/plugin.yaml"
    guard let bytes = try? RegularFile.bytes(at: file, limit: ManifestReader.longest) else {
      throw .faulty(file, [ManifestFault(0, "There is no such file, or it cannot be read.")])
    }
    let reader = ManifestReader(bytes, folder: String(path.split(separator: "/").last ?? ""))
    guard reader.faults.isEmpty else { throw .faulty(file, reader.faults) }
    return reader.manifest
  }

  /// SHA-256 of the manifest and the executable as they are now, in hexadecimal digits; nothing where one of them is
  /// gone.
  package func digest() -> String? {
    digest { _ in true }
  }

  /// - Parameter take: gets what is read of the executable; false stops.
  func digest(_ take: (UnsafeRawBufferPointer) -> Bool) -> String? {
    let limit = ManifestReader.longest * 2
    guard let manifest = try? RegularFile.bytes(at: "\(folder)/plugin.yaml", limit: limit), manifest.count <= limit
    else { return nil }
    var hash = SHA256()
    // Its length first: nothing can be moved from the one file into the other.
    hash.update(data: Array("\(manifest.count) ".utf8))
    hash.update(data: manifest)
    var (length, isWhole) = (0, true)
    let isRead: Void? = try? RegularFile.read(executable) { chunk in
      length += chunk.count
      isWhole = length <= Self.longestExecutable
      if isWhole { hash.update(bufferPointer: chunk) }
      isWhole = isWhole && take(chunk)
      return isWhole
    }
    guard isRead != nil, isWhole else { return nil }
    let digits = Array("0123456789abcdef")
    return String(hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

/// Why there is no plugin.
package enum PluginError: Error, Hashable, Sendable {
  case unknown(String, nearest: String?)
  case missing(String)
  case faulty(String, [ManifestFault])
  case noExecutable(String, String)
  case notExecutable(String)

  /// For the person who looks for it, each a sentence.
  package var lines: [String] {
    switch self {
    case .unknown(let name, let nearest):
      let meant = nearest.map { "Did you mean \($0)?" } ?? "circlekeeper plugin list shows those there are."
      return ["There is no plugin “\(name)”. \(meant)"]
    case .missing(let path): return ["\(path) is no folder of a plugin."]
    case .faulty(let file, let faults): return faults.map { $0.sentence(file: file) }
    case .noExecutable(let name, let path):
      return ["The plugin \(name) has no executable yet: \(path) is not there. Its README says how to build it."]
    case .notExecutable(let path): return ["\(path) may not be run. Allow it with: chmod +x \(path)"]
    }
  }
}
