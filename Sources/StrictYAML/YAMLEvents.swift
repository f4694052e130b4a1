// SPDX-License-Identifier: GPL-3.0-or-later

// The C parser below Yams. Yams composes whole documents: it resolves aliases, hashes the keys of every mapping and stops
// at the first repeated one. A reader of ours refuses on the events, before anything is built.
internal import CYaml

/// One event of a YAML stream. Stream events are left out.
struct YAMLEvent {
  enum Kind {
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case alias
    case scalar(String)
    case sequenceStart, sequenceEnd
    case mappingStart, mappingEnd
  }

  var kind: Kind
  var position: SourcePosition
  var hasAnchor = false
  var hasTag = false
}

/// The parser's own words for what it could not read.
struct YAMLSyntaxError: Error {
  var problem: String
  var position: SourcePosition
  var context: String
  /// Where the construct began in which the problem arose.
  var contextPosition: SourcePosition
}

/// The events of one text, in order.
final class YAMLEvents {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init(_ text: String) {
    bytes = .allocate(capacity: text.utf8.count)
    _ = bytes.initialize(from: text.utf8)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    bytes.deallocate()
  }

  /// - Returns: nothing at the end of the stream.
  func next() throws(YAMLSyntaxError) -> YAMLEvent? {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_START_EVENT: continue
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return nil
      default: return YAMLEvent(event)
      }
    }
  }

  private var syntaxError: YAMLSyntaxError {
    YAMLSyntaxError(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
      position: SourcePosition(parser.pointee.problem_mark),
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      contextPosition: SourcePosition(parser.pointee.context_mark))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    position = SourcePosition(event.start_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      kind = .documentStart(
        hasDirectives: start.version_directive != nil || start.tag_directives.start != start.tag_directives.end)
    case YAML_ALIAS_EVENT:
      kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      kind = .scalar(String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self))
      (hasAnchor, hasTag) = (scalar.anchor != nil, scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      (hasAnchor, hasTag) = (event.data.sequence_start.anchor != nil, event.data.sequence_start.tag != nil)
    case YAML_SEQUENCE_END_EVENT:
      kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      (hasAnchor, hasTag) = (event.data.mapping_start.anchor != nil, event.data.mapping_start.tag != nil)
    case YAML_MAPPING_END_EVENT:
      kind = .mappingEnd
    default:
      kind = .documentEnd
    }
  }
}

extension SourcePosition {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
