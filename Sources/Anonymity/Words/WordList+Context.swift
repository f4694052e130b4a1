// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands beside a name.
extension WordList {
  static let salutations = words("mr mrs ms dr prof herr herrn")

  static let titles = words("mr mrs ms dr prof st herr hr fr")

  /// Words after which German shows a name without an article.
  static let beforeNames = words(
    """
    mit von bei für an zu ohne gegen wegen über um nach außer statt samt dass weil wenn falls ob als und oder wie denn
    aber sondern damit bevor nachdem während bis seit sobald hat habe haben ist war will rufe ruf frage frag treffe triff
    sehe besuche besuch danke helfe hilf schreibe schreib sage sag bitte höre hör lade liebe vermisse begleite unterstütze
    vertraue heißt nenne nennt erinnere grüße umarme hole bringe kenne
    """)

  /// Articles and their like: what follows is a noun, or a name that is treated as one.
  static let companions = words(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen
    meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines ihr ihre ihren
    ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer dieser diese dieses diesen
    diesem jener jede jeder jedes jeden jedem manche mancher welche welcher welches welchen alle allem allen aller alles
    viel viele vielen wenig wenige mehr weniger einige einigen etwas nichts genug im am zum zur vom beim ins ans aufs fürs
    übers ums beide beiden andere anderen anderer anderes erste ersten nächste nächsten nächster letzte letzten letzter
    ganze ganzen zwei drei vier fünf sechs sieben acht neun zehn null halbe halben pro per je
    gute guten guter gutes gutem zweite zweiten dritte dritten eigene eigenen kleines großes neues altes schönes ganzes
    besonderes verschiedene verschiedenen
    """)

  static let englishCompanions = words(
    """
    a an the this that these those my your his her our their its no some any every each all more most much many few other
    another such what which
    """)

  /// What shows that a word such as May is no one.
  static let beforeDates = words(
    """
    in on until till by since before after during last next this every each early late mid of im am bis seit ab vor nach
    ende anfang mitte jeden letzten nächsten diesen ersten von ab zum ins
    """)

  /// What a person does next.
  static let deeds = words(
    """
    has had is was will would can could said says told tells called calls asked asks wants wanted needs needed thinks
    thought feels felt came comes went goes left helped helps wrote writes gave gives does did knows knew lives works
    moved sent asked agreed offered listens listened talked spoke may must
    might should cannot makes made takes took gets got keeps kept plays played cooks cooked stays stayed leaves looks
    looked seems seemed starts started stops stopped tries tried hears heard sees saw reads likes liked loves loved hates
    hated hurts owes pays paid lost won met died cried laughed smiled drove brings brought shows showed hopes hoped never
    always also just still
    hat hatte ist war wird würde kann konnte will wollte soll sollte möchte muss sagt sagte meint meinte fragt fragte ruft
    rief kommt kam geht ging hilft half schreibt schrieb gibt gab wohnt arbeitet braucht weiß wusste denkt dachte fühlt
    erzählt erzählte bat bittet wünscht brachte bringt lebt zieht
    macht machte tut tat nimmt nahm sieht sah hört hörte liest las schläft schlief spielt spielte bleibt blieb findet fand
    lacht lachte bekommt bekam starb zahlt zeigt zeigte hofft liebt liebte mag mochte darf durfte hasst lügt log schweigt
    """)

  /// Small words that tell one language from the other.
  static let germanSigns = words(
    """
    der die das den dem des ein eine einen einem einer kein keine mein meine meinen meinem meiner sein seine ihr ihre unser
    unsere und oder aber nicht mit von bei für zu zum zur vom beim im auf aus nach über unter vor zwischen durch gegen ich
    du er sie wir uns mich mir dich dir ihm ihn ihnen sich dass weil wenn ist sind war waren hat haben habe hatte hatten
    wird werde werden wurde kann können muss müssen soll sollen möchte wie wer wo wann warum auch noch schon nur jetzt
    heute morgen gestern immer wieder mehr sehr hier dort ja nein mal jeden jede jeder bis seit anrufen sprechen reden
    fragen treffen besuchen danken helfen schreiben sagen zuhören rufe spreche rede frage treffe besuche danke helfe
    schreibe höre sage bitte ohne um als ob wegen am
    """)

  static let englishSigns = words(
    """
    the a an of to in on at with for from by about my your his her our their it is are was were be been have has had do
    does did not no and or but i you he she we they me him them us this that these those when where how what who which
    will would can could should may might must call ask talk tell write meet visit help thank listen more every each
    before after until without if because than as up out over into
    """)
}
