// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that become handles: things of nature, never given names, each one lower-case word that any keyboard
/// types.
enum HandleWords {
  /// The words of a language; English where there is no list.
  static func words(for language: String) -> [String] {
    language == "de" ? german : english
  }

  static let english = split(
    """
    heron kestrel curlew plover starling thrush blackbird nightingale goldfinch bullfinch chaffinch greenfinch
    siskin bunting skylark wagtail dipper nuthatch treecreeper woodpecker kingfisher bittern egret stork spoonbill
    avocet lapwing sandpiper redshank greenshank turnstone gannet puffin guillemot fulmar petrel cormorant tern gull
    eider pintail wigeon moorhen osprey buzzard harrier owl magpie rook swan goose whimbrel godwit dunlin cuckoo
    hoopoe pipit warbler goldcrest redstart wheatear fieldfare redwing waxwing crossbill
    otter badger hedgehog squirrel dormouse hare beaver salmon trout dragonfly bumblebee
    oak beech birch alder elm larch spruce pine yew cedar hornbeam chestnut sycamore poplar walnut hawthorn
    blackthorn cypress redwood bamboo bracken moss lichen clover thistle teasel foxglove bluebell snowdrop cowslip
    yarrow sorrel thyme mint barley
    granite basalt slate chalk limestone sandstone marble quartz shale gneiss pumice obsidian gravel pebble boulder
    feldspar gypsum
    drizzle mist fog thunder hail breeze sleet rainbow cloud dew sunrise moonlight twilight snowflake icicle cumulus
    monsoon
    tide estuary lagoon delta fjord glacier waterfall island dune marsh moor tundra prairie canyon ridge valley
    harbour
    """)

  static let german = split(
    """
    reiher storch kranich schwalbe amsel drossel sperling meise kleiber specht eisvogel rohrdommel kiebitz
    brachvogel regenpfeifer seeschwalbe kormoran eiderente bussard habicht sperber uhu kauz elster dohle kuckuck
    wiedehopf pirol zeisig stieglitz buchfink goldammer feldlerche nachtigall rotschwanz bachstelze wasseramsel
    haubentaucher teichhuhn schwan graugans seeadler turmfalke schleiereule waldkauz
    otter dachs igel eichhorn biber marder luchs feldhase reh hirsch gams murmeltier lachs forelle libelle hummel
    eiche buche birke erle ulme esche ahorn kiefer fichte tanne eibe weide pappel kastanie walnuss hainbuche
    holunder schlehe wacholder zypresse zeder haselnuss farn moos flechte klee distel schafgarbe fingerhut
    glockenblume enzian kornblume mohn ginster schilf seerose minze thymian salbei lavendel hopfen gerste hafer
    roggen
    granit basalt schiefer kreide kalkstein sandstein marmor quarz gneis bimsstein obsidian kiesel feldspat gips
    achat
    nebel tau hagel donner brise regenbogen wolke niesel schneeflocke eiszapfen morgenrot abendrot mondlicht
    polarlicht sommerregen raureif
    flut ebbe delta lagune fjord gletscher wasserfall insel wattenmeer moor tundra wiese quelle hafen klippe ufer
    gipfel lichtung
    """)

  private static func split(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
