// SPDX-License-Identifier: GPL-3.0-or-later

internal import WebPage

/// A handout as one HTML page: to be read on a screen, and on paper from a chair's distance.
package enum AgendaPage {
  package static func html(_ handout: Handout) throws -> String {
    try WebPage(title: handout.title, language: handout.language, style: style, body: body, values: values(handout))
      .html()
  }

  private static func values(_ handout: Handout) -> [String: Any] {
    let words = AgendaWords.of(handout.language)
    return [
      "title": handout.title, "aim": handout.aim, "facts": handout.facts, "stages": handout.stages,
      "hardMoment": handout.hardMoment, "evening": words.evening, "begins": words.begins, "stage": words.stage,
      "lasts": words.lasts,
    ]
  }

  private static let body = """
    <header>
    <h1>{{title}}</h1>
    {{#aim}}
    <p class="aim">{{.}}</p>
    {{/aim}}
    {{#facts}}
    <p class="quiet">{{.}}</p>
    {{/facts}}
    </header>
    <main>
    <table>
    <caption>{{evening}}</caption>
    <thead>
    <tr><th scope="col">{{begins}}</th><th scope="col">{{stage}}</th><th scope="col">{{lasts}}</th></tr>
    </thead>
    <tbody>
    {{#stages}}
    <tr><td>{{.begins}}</td>\
    <td><a href="#stage-{{.number}}">{{.number}}. {{.title}}</a></td><td>{{.lasts}}</td></tr>
    {{/stages}}
    </tbody>
    </table>
    {{#stages}}
    <section id="stage-{{.number}}">
    <h2>{{.heading}}</h2>
    <p class="quiet">{{.begins}} · {{.time}}</p>
    {{^empty(.manner)}}
    <p class="quiet">{{#.manner}}{{.}} {{/.manner}}</p>
    {{/empty(.manner)}}
    {{^empty(.say)}}
    <div class="say">
    {{#.say}}
    <p>{{.}}</p>
    {{/.say}}
    </div>
    {{/empty(.say)}}
    {{^empty(.prompts)}}
    <ul class="prompts">
    {{#.prompts}}
    <li>{{.}}</li>
    {{/.prompts}}
    </ul>
    {{/empty(.prompts)}}
    {{^empty(.lines)}}
    <div class="moment">
    <p class="quiet">{{hardMoment}}</p>
    <ul>
    {{#.lines}}
    <li>{{.}}</li>
    {{/.lines}}
    </ul>
    </div>
    {{/empty(.lines)}}
    </section>
    {{/stages}}
    </main>
    """

  private static let style = """
    .aim { font-size: 1.15rem; }
    header .quiet { margin-top: .25rem; }
    table { margin-top: 2rem; }
    td:first-child, td:last-child { white-space: nowrap; }
    td a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
    section h2 + .quiet { margin-top: .15rem; }
    section .quiet + .quiet { margin-top: .15rem; }
    .say, .prompts { font-size: 1.15rem; }
    .say { border-left: 3px solid var(--accent); padding-left: 1rem; margin-top: 1rem; }
    .say p:first-child { margin-top: 0; }
    .say p + p { margin-top: .4em; }
    .moment { background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; margin-top: 1.25rem;
      padding: .6rem 1rem .8rem; }
    .moment p, .moment ul { margin-top: .2rem; }
    @media print {
      html { font-size: 13pt; }
      table { font-size: .9rem; }
      td a { text-decoration: none; }
      .say, .moment { break-inside: avoid; }
      .moment { break-before: avoid; }
      section .quiet { break-after: avoid; }
      td:first-child::before { content: ""; display: inline-block; width: .75em; height: .75em; margin-right: .6em;
        border: 1pt solid var(--line); }
    }

    """
}
