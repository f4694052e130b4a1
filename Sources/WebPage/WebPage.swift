// SPDX-License-Identifier: GPL-3.0-or-later

internal import Mustache

/// One HTML page in the house style that needs nothing but itself: no network, no script, no font of its own.
package struct WebPage {
  package var title: String
  /// A language tag, such as `en`.
  package var language: String
  /// Rules for this kind of page alone, after those of the house.
  package var style: String
  /// What stands between `<body>` and `</body>`, in Mustache. Written by the program, never taken from a file.
  package var body: String
  /// What the body's names stand for: a dictionary, or a structure whose stored properties bear these names.
  package var values: Any

  package init(title: String, language: String, style: String = "", body: String, values: Any) {
    self.title = title
    self.language = language
    self.style = style
    self.body = body
    self.values = values
  }

  /// The page, from `<!doctype html>` to the line end after `</html>`.
  ///
  /// - Throws: when the body is not Mustache.
  package func html() throws -> String {
    let frame: [String: String] = [
      "title": title, "language": language, "style": HouseStyle.css + style, "body": try markup(body, values: values),
    ]
    return try markup(Self.frame, values: frame)
  }

  /// A part of a page, with every value escaped: for `{{{name}}}` in a body, where a value is markup of our own.
  ///
  /// - Throws: when the template is not Mustache.
  package static func markup(_ template: String, values: Any) throws -> String {
    try MustacheTemplate(string: PageText.pragma + template).render(values)
  }

  private func markup(_ template: String, values: Any) throws -> String {
    try Self.markup(template, values: values)
  }

  /// Well-formed as XML too, so that any parser can check it.
  private static let frame = """
    <!doctype html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="referrer" content="no-referrer"/>
    <title>{{title}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    {{{body}}}
    </body>
    </html>

    """
}
