// The commonest words of languages in Latin script, by ISO 639-1 code.
// Origin: articles, pronouns, prepositions, conjunctions and auxiliaries from each language's grammar; written for
// this project.
const words = (list: string) => list.trim().split(/\s+/);

export const languageWords: Record<string, readonly string[]> = {
  en: words(`the of and to in that is was for it with as his on be at by had not are but from or have an they which
    one were all her she there would their we him been has when who will no more if out so said what up its about into
    than them can only other time new some could these two may first then do any my now such like our over me even
    this he you your after also did many before must through because where how should before`),
  fr: words(`le la les de des du et un une que qui dans en pour pas est sont sur au aux ce cette ces par plus avec il
    elle ils elles nous vous je ne se sa son ses leur leurs mais ou où été avoir être a ont était fait selon après
    avant comme tout tous même cela c'est d'un d'une n'est qu'il entre sans sous deux dont aussi très`),
  de: words(`der die das und ist von zu den mit nicht sich auf für im dem ein eine einer eines einen einem des auch es
    sie er wir ich war wird werden hat haben aus bei nach wie als an dass oder aber vor zur zum über nur noch sein
    wurde sind durch man kein keine mehr gegen bis sagte unter sowie habe seit`),
  es: words(`el la los las de del que y en un una unos unas por con no para es se lo su sus al como más pero le ha fue
    este esta estos entre cuando muy sin sobre ser también me hasta hay donde quien desde todo nos durante uno ni
    contra ese eso había dijo según está son han años tras ya porque`),
  it: words(`il lo la i gli le di del della dei delle che e è un una per non in con sono da dal si al alla come più ma
    ha ho anche nel nella se su ci questo questa sua suo hanno stato stata essere era dopo prima tra fra così loro
    già ancora solo quando perché contro due dell' l'ha secondo degli`),
  pt: words(`o a os as de do da dos das que e em um uma para com não por no na nos nas se mais como mas ao foi ele ela
    seu sua ou ser quando muito há já está eu também só pelo pela até isso entre era depois sem mesmo aos ter seus
    quem me esse eles você tem são disse segundo sobre num numa`),
  nl: words(`de het een en van ik te dat die in is niet zijn op aan met als voor had er maar om hem dan zou of wat mijn
    men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze want nog zal me
    zij nu geen omdat iets worden wordt werd volgens tegen hij wij na`),
  pl: words(`i w z na do to że się nie jest o za od po jak ale przez dla przy są był była było tym co tego który która
    które oraz już tylko jego jej ich może czy ze ma być bardzo także jako we więc gdy pod lub przed roku został`),
  sv: words(`och i att det som en på är av för med den till inte har de om ett han men var jag sig från vi så kan när
    hade hon där skulle under mot eller efter vid också år sin ut sedan alla kommer enligt säger`),
  da: words(`og i at det er en den til på af for med som de han ikke der var et har om jeg fra vi men sig ud så kan
    være efter hun eller blev vil også når over skal siger mod havde deres hvor`),
  no: words(`og i det er på at en som til av for med den ikke har de om han var et jeg fra vi men seg ut så kan være
    etter hun eller ble vil også når over skal sier mot hadde deres hvor fikk noe mer`),
  fi: words(`ja on ei se että oli hän mutta ovat myös kun niin tai joka jos kuin mukaan sekä hänen olla minä sen mitä
    vain jo voi ole nyt tämä sitä vuoden`),
  cs: words(`a v na se je to že s z do o i ve za by jsem jako pro po jeho který která které ale tak podle byl bylo
    byla jsou však také nebo už aby má při od roku`),
  hu: words(`a az és hogy nem is egy ez van volt meg de ha csak már még mint vagy ki el azt lesz szerint kell után
    minden között pedig mert aki ami`),
  ro: words(`și în de la cu nu pe un o să care că este din au fost mai pentru sunt ce a al ale se prin după dar sau
    fi lui acest această despre fără`),
  tr: words(`ve bir bu da de için ile çok olarak daha olan ne gibi sonra kadar ama en değil o ki var mi her yeni
    etti oldu dedi olduğunu tarafından`),
  id: words(`yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena ada mereka oleh sudah
    kata bisa tersebut atau kami telah menjadi sebagai`),
  vi: words(
    `và của là có không được cho một người trong đã với các những này khi từ đến về ở cũng như để ông`,
  ),
  ca: words(`el la els les de del que i en un una per amb no és a al com més però ha són ser aquest aquesta seva seu
    ho també hi han fer entre sobre segons quan`),
};
