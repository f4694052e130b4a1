// SPDX-License-Identifier: GPL-3.0-or-later

/// What men of widespread names are called.
enum Nicknames {
  /// The names, folded, by which a man of this folded name may also be called: short for long, and long for short.
  static func others(for name: String) -> Set<String> { table[name] ?? [] }

  /// Each line: names of one root, as they stand in a register, then `:` and what they become at a table.
  private static let lines = """
    aaron : ron
    abdullah : abdul abdo
    achim joachim : jochen achim jojo
    adalbert albert albrecht : albi bert al bertie
    alan allan allen : al
    alexander aleksander alexandros : alex alexis sascha sasha xander sandro lex alec
    alfred : fred alf freddy alfi
    andreas andre andrew anders andrzej : andi andy drew anderl andres
    anthony antonio anton antonius : tony toni ant
    arnold : arno arnie noldi
    arthur artur : art arty
    august augustin : gustl gus
    benjamin benedikt benedict bennet : ben benni benny bene
    bernhard bernard bernd : bernie berni bernd hardy
    burkhard eberhard : hardy ebi burki
    carl karl charles carlos : charlie chuck charly kalle carlo calle kalli
    christian christoph christopher christof kristian : chris christl topher kit hristo krissi
    clemens klemens clement : clem
    daniel : dan danny dani
    david : dave davy davey
    dennis : denny den
    dieter dietmar dietrich : didi diet
    dominik dominic : dom nick domi
    donald : don donny
    douglas : doug
    edward eduard edwin edmund edgar : ed eddie eddy ted teddy ned edi
    eliot elias elijah : eli
    emanuel manuel emmanuel : manu manni manny
    erich erik eric : ricky eri
    ernst ernest : ernie erni
    ferdinand : ferdi nando ferdl
    florian : flo flori
    francis franz frank frantisek francesco : frankie franky franzl frank fran frans paco franco
    frederick friedrich frederik fred : fred fritz freddy freddie rick fiete friedel
    friedhelm : friedel helm
    gabriel : gabe gabi
    georg george jorge : schorsch georgie jörg jürgen
    gerald gerard gerhard : gerd gerry jerry gert hardy
    gottfried : friedel göpf
    gregory gregor : greg gregor goran
    günter günther gunther : günni gunni
    gustav : gus gusti
    hans johannes johann john jonathan jan : hannes hansi jonny johnny jack jan jens jo hans jon hannes hänschen
    harald harold harry henry heinrich hendrik henrik : harry hal heinz heini henry hinnerk heiner henk hank hein
    helmut hellmut : helli helm
    herbert : herb herbie heribert bert
    hermann herman : manni harm
    hubert hubertus : hubi hub bert
    ignaz ignacio : nacho naz
    jakob jacob james jaime : jim jimmy jamie jake köbi jack jay
    jeffrey geoffrey jeff : jeff geoff
    jeremy jeremiah : jerry jem
    joseph josef jose giuseppe : joe sepp joey jupp pepe beppo josi seppi pepi
    joshua : josh
    julian julius : jules juli
    kenneth : ken kenny
    konrad conrad : conny konni kurt
    konstantin constantin : kosta konsti tino
    lawrence laurence lorenz laurenz : larry lenz laurie enz
    leonard leonhard leopold leon : leo len lenny hartl poldi
    lukas lucas luke : luki lucky luke luca
    ludwig louis luis lewis : lutz wiggerl lou wickerl
    manfred : manni manny fred mani
    marcus markus mark marc marco : mark marky marc
    martin : marty marti tino
    mathias matthias matthew matthäus : matt matze matthes hias mats matti matty
    maximilian maxim max maxwell : max maxi maxl
    michael michel mikhail miguel : mike mick micky michi mickey micha michl mischa misha mitch mikey
    mohammed mohamed muhammad mehmet : mo momo memo
    moritz maurice : mo mori
    mustafa : musti
    nathan nathaniel : nate nat
    nicholas nikolaus nicolas niklas nikolai nico : nick nico klaus claus niko nic nils klas nicky colin
    norbert : nobby bert norb nobbi
    oliver olivier : oli olli ollie
    oskar oscar : ossi ozzie
    otmar ottmar othmar : otti otto
    patrick : pat paddy patty
    paul pablo paulus : pauli paule
    peter pieter petrus pedro : pete piet petey peterle pit
    philip phillip philipp : phil pip lipp fips
    rainer reiner reinhard reinhold : reini rene
    ralph ralf : rafi raffi
    raphael rafael : rafi raffa raff
    raymond raimund : ray raimi
    richard : rick dick richie rich ritchie ricky riki
    robert rupert : rob bob bobby robbie bert robby robi bobbi
    roland : roli rolli
    ronald : ron ronnie ronny
    rudolf rudolph : rudi rolf rudy
    samuel : sam sammy sami
    sebastian : basti seb bastian wastl bastl
    siegfried sigmund siegmund : sigi siggi
    simon : si simi
    stanley stanislaw : stan staszek
    stefan stephan steven stephen steffen : steve steffen stevie steff stef
    theodor theodore theo : ted teddy theo theodor
    thomas tomasz tomas : tom tommy tomi thom
    thorsten torsten thorben : totti thor
    timothy timotheus timo : tim timmy timo
    tobias tobiah : tobi toby
    ulrich : uli ulli ulf utz
    valentin : vali valli
    victor viktor : vic vik
    vincent vinzenz : vince vinnie vinz
    volker volkmar : volki
    walter walther : walt wally wally walti
    wilhelm william willi : willi bill will willy billy liam helmi wim
    winfried : winni winnie
    wolfgang wolfram wolfdietrich : wolf wolfi wolle
    xaver : xaverl xari
    zachary zacharias : zach zack
    """

  private static let table: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for line in lines.split(separator: "\n") {
      let sides = line.split(separator: ":").map { $0.split(separator: " ").map(\.folded) }
      guard sides.count == 2 else { continue }
      for long in sides[0] {
        for short in sides[1] where short != long {
          table[long, default: []].insert(short)
          table[short, default: []].insert(long)
        }
      }
    }
    return table
  }()
}
