// SPDX-License-Identifier: GPL-3.0-or-later

package import AgendaFormat
internal import Groundwork
internal import StrictYAML

extension PluginLibrary {
  /// What agendas are checked against: the plugins within reach, whether or not a circle has enabled them.
  package var catalog: PluginCatalog {
    PluginCatalog { name, settings in
      do throws(PluginError) {
        return try manifest(name).faults(in: settings)
      } catch {
        let nearest = if case .unknown(_, let nearest) = error { nearest } else { String?.none }
        let advice = nearest.map { "Did you mean “\($0)”?" } ?? "circlekeeper plugin list shows what is."
        return [
          PluginCatalog.Fault(
            .warning, "The plugin “\(name)” is not here, so this stage would be left out.", suggestion: advice)
        ]
      }
    }
  }
}

extension PluginManifest {
  /// What is wrong with what an agenda tells the plugin.
  func faults(in settings: [String: String]) -> [PluginCatalog.Fault] {
    guard let parameters else {
      return [PluginCatalog.Fault(.error, "The plugin “\(name)” provides no stage.", suggestion: "Leave this one out.")]
    }
    let words = parameters.keys.sorted()
    let wrong = settings.sorted { $0.key < $1.key }.compactMap { key, value -> PluginCatalog.Fault? in
      guard let parameter = parameters[key] else {
        let advice =
          NearestWord.one(to: key, among: words).map { "Did you mean “\($0)”?" }
          ?? (words.isEmpty ? "It takes none." : "It knows: \(words.joined(separator: ", ")).")
        return PluginCatalog.Fault(
          .error, about: key, "“\(key)” says nothing to the plugin “\(name)”.", suggestion: advice)
      }
      return parameter.fault(of: value).map {
        PluginCatalog.Fault(.error, about: key, $0.message, suggestion: $0.suggestion)
      }
    }
    let missing = words.filter { parameters[$0]?.standard == nil && settings[$0] == nil }
    return wrong
      + missing.map {
        PluginCatalog.Fault(
          .error, about: $0, "The plugin “\(name)” has to be told “\($0)”.", suggestion: "Add it after “with”.")
      }
  }
}
