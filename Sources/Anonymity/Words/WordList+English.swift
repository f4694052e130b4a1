// SPDX-License-Identifier: GPL-3.0-or-later

extension WordList {
  static let english = Vocabulary(
    words(englishWords), endings: "s es ed d ing ly er ers est")

  private static let englishWords =
    """
    a an the and or but nor so yet if then than that this these those there here when where why how what which who whom
    whose while because although though unless until since before after during between among against without within
    about above across along around at behind below beneath beside besides beyond by down for from in inside into like
    near of off on onto out outside over past through to toward towards under up upon with i me my mine myself you your
    yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs
    themselves one ones else someone somebody anyone anybody everyone everybody nobody none no not nothing something anything
    everything each every either neither both all any some many much more most few fewer less least several other others
    another such same own only just even also too very quite rather almost already still again once twice ever never
    always often sometimes soon later now today tonight tomorrow yesterday maybe perhaps yes please thanks thank sorry
    hello hi dear well okay be am is are was were been being have has had having do does did done doing will would shall
    should can could may might must ought need let make made makes making take took taken taking give gave given giving
    go goes went gone going come came coming get got gotten getting keep kept put set say said says tell told ask call
    called calling ring rang rung phone write wrote written read speak spoke spoken talk listen hear heard see saw seen
    look watch show showed shown find found lose lost know knew known think thought feel felt believe hope wish want
    like love hate fear trust try use work play rest sleep slept eat ate eaten drink drank cook clean wash buy bought
    sell sold pay paid cost spend spent save bring brought carry send sent meet met join leave left stay stand stood sit
    sat lie lay run ran walk drive drove ride rode fly travel move turn stop start begin began begun end finish open
    close shut break broke broken fix mend repair build built grow grew help hurt heal care cry laugh smile sing dance
    learn teach taught practise practice prepare plan decide choose chose chosen agree disagree accept refuse promise
    offer share show change become became seem appear happen remember forget forgot forgotten understand understood
    notice wait hold held catch caught throw threw fall fell fight fought win won miss apologise apologize admit blame
    forgive complain argue interrupt explain answer reply respond report visit invite welcome support protect respect
    good better best bad worse worst big bigger small little large long short high low tall wide deep old young new early
    late fast slow hard soft easy heavy light dark bright warm cold hot cool dry wet clean dirty full empty strong weak
    rich poor happy sad angry afraid scared tired sick ill healthy alone lonely free busy quiet loud calm safe dangerous
    true false right wrong real honest kind gentle rough fair clear sure ready able careful important possible impossible
    different difficult simple special common usual own whole half first second third last next other few enough
    day night morning noon afternoon evening week weekend month year time hour minute moment date age birthday holiday
    man men woman women boy boys girl girls child children kid kids baby people person human father mother parent son
    daughter brother sister family wife husband partner friend friendship neighbour neighbor colleague boss team group
    circle meeting round check home house flat room kitchen bed table chair door window floor garden street road city
    town village country world place work job office school class course book letter message mail email paper page word
    sentence story song music film game sport football run bike car bus train plane trip walk food meal breakfast lunch
    dinner bread water coffee tea beer wine alcohol money bill rent price shop market doctor hospital therapy therapist
    medicine pain body head face eye ear hand arm leg foot feet heart mind voice skin hair tooth teeth blood anger rage
    love hate fear joy grief shame guilt pride jealousy loneliness hope trust honesty courage patience humility power
    privilege violence abuse consent equality justice feminism feminist sexism patriarchy masculinity pornography porn
    sex gender body boundary boundaries conflict apology promise commitment decision agreement summary proposal theme
    agenda facilitator silence feedback question answer advice reason problem solution idea plan goal step chance choice
    change difference example fact feeling emotion need wish dream habit mistake rule role task thing kind sort part
    piece bit lot number amount list line side end middle top bottom front back point way north south east west left
    sun moon rain snow wind weather sky sea lake river mountain forest tree flower grass stone fire air earth dog cat
    bird horse fish animal red blue green yellow black white brown grey gray orange pink purple zero two three four five
    six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million percent
    laundry dishes chores housework childcare nursery kindergarten playground homework appointment shopping dentist
    calendar notebook diary phone call laptop computer screen internet website link photo picture camera radio tv news
    minute reading list next time last week honest conversation regular weekly daily monthly yearly alone together
    instead ahead away back forward apart especially really actually probably definitely usually finally suddenly
    nobody's let's don't can't won't isn't aren't wasn't didn't doesn't haven't hasn't couldn't shouldn't wouldn't im
    ive ill youre theyre were weve thats whats heres don can couldn shouldn wouldn isn aren wasn weren didn doesn haven
    hasn hadn won ll re ve
    carries marries marshall griffin fletcher harris scarlet laurel opal ross rowan tanner poppy willow
    dawn dusk art autumn chance charity chase cliff crystal amber dean destiny drew faith flora ginger glen grant guy
    harmony hazel heather holly iris ivy jade jewel junior june lance lily daisy melody mercy miles mason mark nick olive
    parker pat peg penny pearl piper polly ray reed rob robin rod rose ruby rusty sage sandy sky sterling storm sunny
    summer spring terry tucker victor viola violet wade wren woody archer carter earl duke prince basil bill bob buck
    bud jack kit kitty lee misty norm skip sue dale don gill frank gene harry herb max jean jeans ted will grace hope
    joy pierce forest cooper spencer dolly
    language action life outsider clumsy transformation whoever whatever whichever however whether rather nor sunday
    brain macro meter deter halter water falter wallet olive baron hinter hunt hunger grate grain great games jams
    cater later meter pester paper pepper master matter mater latter alter chased phase chose those steel steep stern
    scoot cloud crown brow brawn franc frankly jokes hero herd marked market martial robing
    robot simple simmer salmon lemon demon sermon season reason treason person harsh forest hazel nation ration
    station evening even seven eleven oven liver silver clover rover lover over lover luck lucky lacy laws
    loan loans moan morning mourn moral major mayor maker minor manor basin cousin dozen denial diesel
    feeling falling filling filing fling peak peaks peace piece price prices prince princes parcel cancel panel channel
    camel label level marvel novel shovel travel rebel angel angle ankle uncle article circles triggers trigger trust
    trusting hurry worry sorry carry marry merry berry cherry ferry very every fairy dairy daily diary weary dreary
    """
}
