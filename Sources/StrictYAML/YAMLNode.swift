// SPDX-License-Identifier: GPL-3.0-or-later

/// A value of a YAML file and where it begins. Scalars stay text: what they mean is for the key they belong to.
package struct YAMLNode {
  package enum Content {
    case scalar(String)
    case sequence([YAMLNode])
    /// In the file's order, repeated keys included.
    case mapping([(key: YAMLNode, value: YAMLNode)])
    /// An alias, or a text with a hidden character; it has been reported already.
    case refused
  }

  package var position: SourcePosition
  package var content: Content
  /// Whether the rest of a list or a mapping could not be read, and that has been reported: what is missing in it may
  /// stand there.
  package var isCut = false
}
