// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import PluginHost

/// What has come about without anyone's command: by the clock, or by a plugin.
package enum Happening {
  case cue(Cue, Moment)
  /// In a hard moment a plugin is not heard: during a hold there is none of these. `endsStage`: its exercise is over.
  case pluginSpoke([PluginAnswer.Word], endsStage: Bool, Moment)
  case fileWritten(plugin: String, path: String)
  case fileNotKept(plugin: String, name: String)
  /// A plugin was ended; the meeting goes on.
  case pluginEnded(String, Breach, [MissingPlugin])
}
