// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork

/// The keys and values of one mapping, each key once. What is wrong with them is for the reader to put into words.
package struct YAMLEntries {
  package struct Entry {
    package let name: String
    package let key: YAMLNode
    package let value: YAMLNode
  }

  package enum Fault {
    /// The key is no text that can be one.
    case unreadable(YAMLNode)
    /// Its first value counts.
    case repeated(Entry, first: Entry)
  }

  /// In the file's order.
  package private(set) var entries: [Entry] = []
  package private(set) var faults: [Fault] = []

  /// - Parameter name: the key as a word; nothing where it is none.
  package init(_ pairs: [(key: YAMLNode, value: YAMLNode)], name: (YAMLNode) -> String?) {
    var seen: [String: Entry] = [:]
    for (key, value) in pairs {
      guard let name = name(key) else {
        faults.append(.unreadable(key))
        continue
      }
      let entry = Entry(name: name, key: key, value: value)
      if let first = seen[name] {
        faults.append(.repeated(entry, first: first))
      } else {
        seen[name] = entry
        entries.append(entry)
      }
    }
  }

  /// Those whose key is not among `names`, each with the name that it probably stands for.
  package func unknown(among names: [String]) -> [(entry: Entry, nearest: String?)] {
    entries.filter { !names.contains($0.name) }.map { ($0, NearestWord.one(to: $0.name, among: names)) }
  }
}
