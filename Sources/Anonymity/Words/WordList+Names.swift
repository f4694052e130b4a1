// SPDX-License-Identifier: GPL-3.0-or-later

extension WordList {
  /// Whether a folded word is a given name that is heard often, perhaps in the genitive.
  static func isGivenName(_ word: String) -> Bool {
    givenNames.contains(word) || word.hasSuffix("s") && givenNames.contains(String(word.dropLast()))
  }

  /// Whether a folded word is put together as old German names are: Sieg-mund, Adel-gunde, Luit-gard.
  static func isTwoElementName(_ word: String) -> Bool {
    word.indices.dropFirst(2).contains { middle in
      firstElements.contains(String(word[..<middle])) && lastElements.contains(String(word[middle...]))
    }
  }

  private static let firstElements = words(
    """
    adal adel ag ala alb alf al amal an ans ar arn as bald bern ber bert brun burg burk burk dag degen diet dietr eber
    eck edel ed egin eg ehren eil ek engel ent er erd ern ewa folk fride fried friede ger gerd gis god gode got gott gud
    gun gund gunt had hade hart hed heid heil heim hein hel helm her herm hild hilde hilt hu hug hum ilse ing inge ingo
    irm irmen isa isen kuni kun lam land leon lieb lin lind liud lud luit lut man mark mart mech mein nor not od oder
    ort os ot oth ott rad rai raim ram rein reim rich ro rod rode rot rud rup sau sieg siege sig sigis sigi swan tank tas
    theo theod thie thor traug trud ul uod us ven vol volk wal walde walt wede wein wen wend wer wern wid wie wig wil
    wild wilt win wolf wolfr wun
    """)

  private static let lastElements = words(
    """
    bald balda bert berta berte bod bold brand brecht bruno burg burga fred fried frieda friede friedrich gang gar gard
    garde gart ger gis gund gunda gunde hard hardt hart heid heide heim held helm helma helmine her hild hilda hilde
    hold ko lef leif leib lieb lind linda linde man mann mar mara mund munda mut not old olf rad ram rand rat rich run sind
    swind tilde traud traude traut trud trude truda ulf wald ward wart wig wiga win wina wine wulf
    """)

  /// Given names that are heard often where the agendas are read.
  static let givenNames = words(
    """
    aaron abby abigail adam adrian agnes ahmed aisha alan albert alejandro alex alexa alexander alexandra alexis alfred
    ali alice alicia alina alisa alison allan allison alma alwin amanda amber amelia amina amir amy ana andre andrea
    andreas andrew andy angela angelika angie anita anja anke ann anna anne annegret anneliese annemarie annette annie
    anthony antje anton antonia antonio antonius arda ariane armin arne arnold artur arthur arturo ashley astrid audrey
    august axel ayla aylin ayse barbara bastian beate beatrice beatrix becky ben benedikt benjamin benno bernadette bernd
    bernhard bert berta bertha beth bettina betty beverly bianca bill billy birgit birgitta björn bob bobby bodo boris
    brad bradley brandon brenda brent brett brian brigitte britta brittany bruce bruno bryan burkhard cameron carina carl
    carla carlos carmen carol carola carolin caroline carolyn carsten casey cassandra catherine cathy cemal charles
    charlie charlotte chelsea cheryl chris christa christel christian christiane christin christina christine christoph
    christopher cindy clara claudia claus clemens cody colin connie constanze corey cornelia courtney craig crystal curtis
    cynthia dagmar daisy dale damian dan dana daniel daniela danielle danny darren dave david dawn dean deborah debbie
    debra delia denise dennis derek detlef detlev diana diane diego dieter dietmar dietrich dirk dolores dominic dominik
    don donald donna dora doreen doris dorothea dorothee dorothy doug douglas drew dustin dylan eberhard eckhard ed eddie
    edda edeltraud edgar edith eduard edward edwin egon ehrenfried eileen eleanor elena elfriede elias elif elisa
    elisabeth elizabeth elke ella ellen elli elmar elsa elsbeth else emil emilia emily emine emma emre enno enrico enrique
    eric erica erich erik erika erin ernst erwin esther ethan eugen eva evelyn ewald fabian falk fatima fatma felicitas
    felix ferdinand fernando finn florian fiona franco frank franz franziska fred freddy frederik frederick frieda
    friederike friedhelm friedrich fritz gabi gabriel gabriela gabriele gabrielle gary gavin geoff george georg georgia
    gerald gerd gerda gerhard gerlinde gero gerold gertraud gertrud gesa gina gisela giovanni gitta giuseppe glenn gloria
    gordon grace graham greg gregor gregory greta gudrun guido gunda gundula günter günther gustav hakan hanna hannah
    hannelore hannes hans harald harold harriet harry hartmut hartwig hasan hassan heather hector hedwig heide heidi
    heidemarie heiko heiner heinrich heinz heike helen helena helene helga helge hellmut helmut hendrik henni henning
    henriette henry herbert heribert hermann herta hilda hilde hildegard hilmar hiltrud holger holly horst hubert hugo
    hüseyin ian ibrahim ida ignaz ilona ilse imke ina ines inga inge ingeborg ingo ingrid inka ira irene iris irma irmgard
    irmtraud isaac isabel isabell isabella isabelle ismail ivan ivo ivonne jack jackie jackson jaclyn jacob jacqueline
    jakob jake jaime james jamie jan jana jane janet janice janina janine jannik jared jasmin jasmine jason javier jay
    jean jeanette jeff jeffery jeffrey jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy
    jo joachim joan joann joanna joanne jochen joe joel joerg johann johanna johannes john johnny jolanda jon jonas
    jonathan jordan jörg jörn jorge jose josef josefine joseph joshua joyce juan juanita judith judy julia julian juliane
    julie juliane jürgen justin jutta kai karen karin karina karl karla karola karolina karoline karsten kaspar kate
    katarina katharina käthe katherine kathleen kathrin kathryn kathy katie katja katrin kay kayla keith kelly kelsey ken
    kenneth kerry kerstin kevin kim kimberly kirsten klaas klara klaudia klaus knut konrad konstantin konstanze kornelia
    kristen kristin kristina kristine krystyna kunigunde kurt kyle lara larry lars laura lauren laurie lea leah leander
    lee lena leni leo leon leonard leonhard leonie leonore leroy leslie levent liam lieselotte lilli lillian lily lina
    linda lindsay lindsey lisa lisbeth liselotte logan lori lorenz lothar lotte louis louisa louise luca lucas lucia
    lucie lucy ludger ludmilla ludwig luis luisa luise lukas lutz lydia lynn mackenzie maddie madeline madison magda
    magdalena maike malte mandy manfred manuel manuela marc marcel marco marcus mareike maren margaret margarete
    margarethe margit margot margret maria mariana marianne marie marika marilyn marina mario marion marissa marit mark
    marko markus marlene marlies marta martha martin martina marvin mary maryam mathias mathilde matt matteo matthew
    matthias maurice max maximilian maya megan mehmet meike melanie melinda melissa mercedes meryem mesut mia micha
    michael michaela michele michelle mick miguel mike mila milan mina minna mira mirjam mirko misty mitchell mohamed
    mohammed molly mona monica monika monique moritz mustafa murat nadine nadja nancy natalia natalie natascha nathan
    nathaniel nele neil niclas nico nicholas nicolas nicole niels niklas nils nina noah nora norbert norma oksana olaf
    ole olga oliver olivia omar orhan oscar oskar osman otmar ottmar otto pablo paige pam pamela pascal pat patricia
    patrick patty paul paula pauline pedro peggy penny peter petra phil philip philipp phillip pia piotr rachel rafael
    rainer raimund ralf ralph ramona randall randy raphael raul ray raymond rebecca rebekka regina reginald reiner
    reinhard reinhold renate rene ricardo richard rick ricky rita rob robert roberta roberto robin rodney roger roland
    rolf roman romy ron ronald ronja ronny rosa rosalie rosemarie roswitha roy rudi rudolf ruby rupert russell ruth ryan
    sabine sabrina sally sam samantha samuel sandra sandy sara sarah sascha saskia sean sebastian selma sergio serkan seth
    severin shane shannon sharon shaun shawn sheila shelby sheri sherry shirley sibylle siegbert siegfried sieglinde
    siegmund sigmund sigrid silja silke silvia silvio simon simone sina slobodan sofia sofie sonia sonja sophia sophie
    stacey stacy stan stefan stefanie steffen stella stephan stephanie stephen steve steven stuart sue summer susan
    susann susanna susanne suzanne sven svenja swetlana sybille sylvia tabea tamara tammy tania tanja tanya tara tasha
    tatjana taylor ted teresa teri terry tessa thea theo theodor theresa therese theresia thomas thorben thorsten tiffany
    till tilo tim timo timothy tina tobias todd tom tommy toni tonya torben torsten toralf tracey traci tracy traute
    travis tristan troy tyler udo ulf ulla ulrich ulrike ulrika ursel ursula urte uschi ute uta uwe valentin valentina
    valeri valerie vanessa vera verena vernon veronica veronika vicki vickie victor victoria viktor viktoria vincent
    viola virginia vivian vivien volker volkmar walburga waldemar walli walter waltraud wanda wayne wendelin wendy
    werner wesley whitney wibke wiebke wilfried wilhelm wilhelmine willi william willy wilma winfried wladimir wolf
    wolfgang wulf xaver yannick yasemin yolanda yusuf yvonne zach zachary zeynep zoe zofia łukasz paweł agnieszka
    małgorzata søren jørgen åsa bjarne aleksandr dmitri igor irina natalja sergej svetlana tatiana vladimir yuri zoltán
    anouk chloé françois jérôme rené josé maría jesús íñigo sofía giulia lorenzo francesca paolo priya ravi sanjay wei
    angel archer archie april art austin autumn blake brooke brooks carly carter chance chandler charity charly chase
    christian chuck cliff clive cooper dallas daisy destiny emily faith florence flora forrest ginger grant guy harmony
    harper hayden hayes hazel hope hunter irving israel ivy jade jared jasper jay jewel joy june junior kimberly lance
    lily lyle mason may melody mercy miles nick olive paris parker pearl pierce piper polly reed rich roman rose rusty
    sandy savannah sawyer sky skyler skye spencer sterling stevie storm sunny sydney tucker violet wade wes will woody wren
    august friedemann gottfried gottlieb gottlob hajo ioannis janis yannis kläre linde matthäus matthias reimund
    traugott viktoria madeleine philippe herrmann gülten nurten rouven christelle christiane gilles frances anders
    abdul abdullah abel adele adelheid adeline agata aidan aiden alana albrecht alec aleksandar alessandro alfie
    alistair alois alyssa ambros amelie amin amos anastasia andi anette angelo angus anika annabel annabelle annalena
    annelie anselm ansgar antoinette antonella arlo arndt arnie arno ashton aubrey ava avery ayşegül balthasar barry
    bart bartholomäus bea bella benita benny bernard bernice berthold beryl bethany bilal birte blanche bogdan bonnie
    brady branka brendan brianna bridget brody brunhilde bryce bryony bärbel caitlin callum calvin camilla candice
    carlo carrie caspar cecil cecilia cecilie cedric celeste celia celina celine chad chantal charlene chiara chidi
    chloe christy ciara claire clarence clark claude claudio clayton clementine clifford clinton cole colleen connor
    constance constantin cora cordelia cordula corinna corinne cosima cristina cyril damaris danilo daphne darcy daria
    darius darko darlene darrell darryl daryl declan dejan delilah derrick desmond devin dexter dimitri dina dinah
    domenico dominika dominique dorian doro dorota dragan duncan dwayne dwight edeltraut edie edmund edna effie egbert
    ekkehard elaine eleonore elfi eli elijah elina eliza elliot elliott ellis elsie elton elvira emanuel emilio emir
    emmett emmi enid enzo erhard erna ernest ernestine ernie esme estelle ester eugene eunice evan evi ewa ezra fabio
    fanny farid faruk fatih faye federico felicia felicity fergus filippo finja finlay fletcher florentine floyd fran
    francis franka frankie franklin frauke freda frederike freya frida fridolin frieder gareth gebhard gemma genevieve
    geoffrey georgina geraldine gerard gerhild gesine gianni gilbert giles gillian giorgio giovanna gitte gladys
    glenda goran gretchen grzegorz gudula gunnar gunter gwen gwendolyn hailey haley halil halina hamish hank hanne
    hanni hansi harley harris harvey hatice hattie hauke hedi heidrun heinke heino hella henner henrietta hermine
    hester hilary hinrich howard hugh humphrey iain ignacio imogen imran inken insa irena irmela irmi isla isolde
    ivana ivor jacqui jada jaden jamal jamila janelle jannis janosch jayden jayne jed jelena jemima jeremiah jermaine
    jerzy jess jessie jessika joana jobst jocelyn jodie joey johnnie jolene joost joscha josefa josephine josie josip
    jost jovana jule jules juliet julika justine jördis kaitlyn kaja kalle kara karim karlotta katarzyna kathi katinka
    kayleigh keira keisha kelvin kemal kendall kendra kenny khaled khalid kieran kilian kimberley kira kirk kirsty
    klemens knud kofi korbinian kordula korinna kornelius krista kristie kristopher krzysztof kwame kylie lachlan lana
    lasse latoya laurence laurenz lawrence layla leanne leif leila lennard lennart lenny leona leopold lester levin
    lewis leyla liane lila lilian linus lioba lionel liz lizzie ljubica lloyd lois lola lorena loretta lorna lorraine
    lottie luigi luke luther luzia lynda lynne mabel magdalene maggie mahmoud mahmud maisie maja malcolm malik malin
    mallory mara marcella marcello marcia marek marga margarita margery margie margrit marguerite mariam marian
    marietta marija marike marisa marita marius mariusz marjorie marlis marlon marsha marshall marty mathis matilda
    mats mattis maureen maurizio mavis maxine mechthild meinhard melek meredith merle mervyn micah mildred milena
    milica millicent millie milton minnie miranda mirela miriam mirjana mitch moira monty morag morgan morris moses
    muriel myra myriam nabil nadia naomi nasser nastasja natasha nazan ned nellie nelson nepomuk nesrin neville ngozi
    niall nicola nigel nikki niko nikola nikolai nikolaus noel nolan noreen norman oleg olena orla orlando ortrud otis
    ottilie owen patsy paulina pavel penelope percy perry philine phoebe phyllis pierre pietro pippa preston priscilla
    quentin quirin rabea rachael radoslav rae raffael raffaele rahim ramon randolph raquel rashid reggie regine reimar
    reinhild renee resi reuben rhiannon rhoda rhonda rhys richie rieke riley robbie rochelle roderich roderick rodrigo
    romina rory rosalind rosalinde rosanna rosemary rosi rosie rosina rosmarie ross roxanne rudy rufus rüdiger sadie
    salim salome salvatore samir samira saul scarlett scott selina semra serena sevgi sevim seymour shauna sheldon
    shelly sherman sian sibel sidney sieghard siegrun sienna sigi silas simeon sinead siobhan slavica solveig sonya
    stacie stanislav stanley stefano stewart stine susie suzie swantje sybil sylvester sylvie sören tabitha talia
    tamina tammo tariq terence terrance thekla thelma theodora thilo tia tilly tilman timon tjark toby tomasz traudel
    trent trevor tricia trisha trudi trudy tuğba tyrone ulli umberto undine urs valeria vaughn veit velma vesna vicky
    vince vincenzo vinzenz virgil vito vivienne vladislav wallace waltraut wendell wilbur wilfred willie willis
    winifred winston wojciech wolfhard wolfram wyatt xander xenia yasin yasmin yousef yvette zahra zainab zara
    zbigniew zehra zelda zita zoey zoran ömer özlem ümit
    """)

  /// Family names that are also everyday words. After a given name or a title they are names.
  static let familyNames = words(
    """
    baker bauer baum becker berg bergmann bishop black braun brown busch butler carpenter carter cook cooper eder ernst
    fischer fox frank fuchs gardner graf grant gray green groß haas hahn hall hamilton hartmann heinrich hermann hill
    hunt hunter huber jäger jones jung kaiser keller king klein koch könig krämer kraus krause kruse kuhn lange lehmann
    long lorenz maier martin mason mayer meier meyer miller moore müller neumann otto park parker peters pfeiffer pohl
    price reed rice richter roth sauer schäfer scherer schmid schmidt schmitt schmitz schneider scholz schreiber schröder
    schubert schulte schulz schulze schuster schwarz seidel simon smith sommer stark stein taylor thomas turner vogel
    voigt vogt wagner walker walter ward weber weiß werner white wilson winkler winter wolf wood wright young ziegler
    zimmermann apfel bach beer bier birnbaum blume bruder burger bürger busse drechsler engel england english faust feld
    förster french freitag friedrich frisch fröhlich frost fürst gerber glaser groß gut hammer held herbst herzog himmel
    hirsch hoffmann hofmann holland horn ireland kessel kirsch kohl kraft kramer krieger kunst kurz lamm lang lindner löwe
    löffler mann meister metzger mohr montag münch nagel nuss oswald papst pfeffer pfeifer probst reich reis ritter rose
    roth rau rauch reuter sander sattler schiller schlosser schön schütz schütze seiler sommer sonntag specht sperling
    steiner steuer stock storch strauß sturm süß töpfer unger vetter wagenknecht wenzel wiese wild wirth zander zimmer
    """)
}
