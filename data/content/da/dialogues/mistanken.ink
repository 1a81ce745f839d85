# title: Toast klokken otte
# guide: B3 B4 B7 B8
# setting: En pædagog i ungdomsklubben og en dreng på 15
# intro: En dreng, der altid plejer at spille bold, har ikke været med i en måned. I aften faldt han i søvn i sofaen klokken syv. En kollega siger, at det nok er hash, men ingen ved det. Nu er I to alene i køkkenet.
VAR trust = 4
VAR pace = 5
-> start

=== start ===
Toastjernet hvæser. Han læner sig op ad køleskabet med hætten oppe. # scene
Hvad er der? Du glor. # young
* [Du har ikke spillet bold i en måned, og i aften sov du klokken syv. Jeg går og tænker på dig. Hvordan går det? # skill: openness # why: Du sagde, hvad du har set, og hvad det gør ved dig, og han kunne høre en bekymring og ingen anklage.]
  ~ trust += 1
  -> traet
* [Ryger du hash? Du kan lige så godt sige det. # skill: interrogation # why: Du ville være ærlig, men han kan høre, at dommen er faldet, og at han bare mangler at underskrive.]
  ~ trust -= 1
  ~ pace += 1
  -> kop
* [Jeg tror desværre, at du er på vej ud i et misbrug. # skill: label # why: Du var oprigtigt bange, men det store ord satte ham et sted, hvor han ikke kan genkende sig selv.]
  ~ trust -= 1
  -> et_hvad
* [Hvad sker der med dig for tiden, og er det noget med skolen? # skill: double # why: Han kunne slippe afsted med at svare på det letteste, og det gjorde han.]
  ~ trust -= 1
  ~ pace += 1
  -> skolen

=== kop ===
Skal jeg også tisse i en kop? # young
-> emhaette

=== et_hvad ===
Et hvad? Jeg er femten. # young
-> emhaette

=== skolen ===
Ja. Skolen. Den er der. # young
-> emhaette

=== emhaette ===
Han skruer helt op for emhætten. # scene
* [Det kom ud som et forhør. Jeg har bare savnet dig på banen. Hvad tænker du selv? # skill: openness # why: Du trak anklagen tilbage og lod bekymringen stå, og den var der plads til.]
  ~ trust += 1
  -> traet
* [(Du vender toasten og lader ham stå lidt.) # silence # skill: waiting # why: Du blev i køkkenet uden at presse, og han slukkede selv for emhætten.]
  ~ trust += 1
  ~ pace -= 1
  -> traet
* [Jeg kan jo se det på dine øjne. # skill: interrogation # why: Øjne kan man også få af for lidt søvn, og nu skal han bevise, at han er uskyldig.]
  ~ trust -= 1
  -> bare_toast
* [Du ville vel sige det til mig, hvis der var noget? # skill: leading # why: Der var kun ét rigtigt svar på det, og det giver han dig for at få fred.]
  ~ trust -= 1
  -> ja_ja

=== ja_ja ===
Ja ja. # young
-> bare_toast

=== traet ===
Jeg er bare træt. # young
Han piller osten ud af sin toast. # scene
Jeg bor begge steder nu. Begge steder er der en, der snorker. # young
* [En, der snorker, begge steder. Hvordan er det at bo to steder? # skill: echo # why: Du tog det svar, du fik, og ledte ikke efter et andet bag det.]
  ~ trust += 1
  -> te_agtigt
* [Der kan være mere, og det er dig, der bestemmer, hvor meget du vil sige. Der er fire skiver tilbage. # skill: autonomy # why: Du sagde, hvad du tænker, og lagde nøglen til samtalen ved siden af hans tallerken.]
  ~ trust += 1
  ~ pace -= 1
  -> te_agtigt
* [Det er vel ikke hele forklaringen? # skill: leading # why: Han gav dig noget sandt og fik at vide, at det ikke var nok.]
  ~ trust -= 1
  -> bare_toast
* [Så skulle du prøve at gå lidt før i seng. # skill: advice # why: Det har begge hans forældre også sagt, og nu er I tre.]
  ~ trust -= 1
  ~ pace += 1
  -> bare_toast

=== bare_toast ===
Kan vi ikke bare lave toast? # young
* [Jo. Vi laver toast. # skill: waiting # why: Du sagde ja til det, han bad om, og så kunne han holde op med at vogte sig.]
  ~ trust += 1
  ~ pace -= 1
  -> tre_toast
* [Jo. Du skal ikke fortælle mig noget. Du skal bare vide, at jeg har lagt mærke til, at du mangler på banen. # skill: autonomy # why: Han fik bekymringen med på vejen uden at skulle betale for den.]
  ~ trust += 1
  -> tre_toast
* [Når du er klar til at være ærlig, ved du, hvor jeg er. # skill: threat # why: Døren stod åben, men han kan høre, at han bliver kaldt en løgner på vej igennem den.]
  ~ trust -= 1
  -> klar
* [Jo, men dine forældre er altså også bekymrede. # skill: yes-but # why: Nu ved han, at I har talt om ham, og så står han alene over for tre voksne.]
  ~ trust -= 1
  -> klar

=== klar ===
Fedt nok. # young
Han tager alligevel en skive til. # scene
-> pris

=== tre_toast ===
I laver tre toast uden at sige noget. Den ene brænder på, og han tager den alligevel. # scene
-> te_agtigt

=== te_agtigt ===
Jeg kan bare ikke falde i søvn. Min fætter har noget, der hjælper. Sådan noget te. Agtigt. # young
* [Te. Agtigt. # skill: echo # why: Du smilede til ordet og lod det ligge, og han så, at han ikke var gået i en fælde.]
  ~ trust += 1
  ~ pace -= 1
  -> pris
* [(Du tørrer bordet af og venter.) # silence # skill: waiting # why: Han havde åbnet døren på klem, og du lod ham selv bestemme resten.]
  ~ trust += 1
  ~ pace -= 1
  -> pris
* [Det er hash, ikke? # skill: interrogation # why: Du fangede ham i det øjeblik, han var ved at fortælle det selv.]
  ~ trust -= 1
  ~ pace += 1
  -> te
* [Sådan noget kan gå frygteligt galt, når man er så ung. # skill: scare # why: Han ledte efter søvn, og du gav ham noget mere at ligge vågen over.]
  ~ trust -= 1
  -> te

=== te ===
Det er te. # young
-> te_lukket

=== te_lukket ===
Han tager sin tallerken og går mod døren. # scene
* [Så er det te. Hvordan er nætterne uden teen? # skill: openness # why: Du lod ham beholde sit ord og spurgte til det, der faktisk plager ham.]
  ~ trust += 1
  -> pris
* [Du bestemmer, hvad du kalder det. Tag en toast mere, inden du går. # skill: autonomy # why: Han fik lov at gå, og så blev han stående.]
  ~ trust += 1
  ~ pace -= 1
  -> pris
* [Du kan ikke narre mig, makker. # skill: belittling # why: Det var sagt med et smil, men han hører, at du synes, han er nem at gennemskue.]
  ~ trust -= 1
  -> doeren

=== doeren ===
Det prøver jeg heller ikke på. # young
{ trust <= 2: -> slut_svaert }
-> pris

=== pris ===
Hvis nu en person sagde noget. Bliver den person så smidt ud herfra? # young
* [Nej, ikke for at fortælle. Man må ikke ryge her. Er personen i fare, skal jeg sige det videre, og det får personen at vide først. # skill: honest-frame # why: Nu kender han prisen, før han køber, og så kan han selv regne på det.]
  ~ trust += 1
  -> personen
* [Det er jeg ikke sikker på. Jeg spørger min leder uden navne, og du har svar på torsdag. # skill: honest-frame # why: Du lovede ikke mere, end du ved, og en voksen, der finder ud af det, er værd at komme tilbage til.]
  ~ trust += 1
  -> torsdag
* [Nej nej. Det bliver her i køkkenet. # skill: false-promise # why: Det lød trygt, men du kan ikke holde det, hvis det, han siger, er alvorligt.]
  ~ trust -= 1
  -> koekken
* [Det kommer an på, hvad personen har lavet. # skill: threat # why: Han spurgte, hvad sandheden koster, og fik at vide, at den er dyr.]
  ~ trust -= 1
  ~ pace += 1
  -> dyrt

=== koekken ===
Køkkenet har ingen dør. # young
{ trust <= 0: -> slut_svaert }
-> sidste_lukket

=== dyrt ===
Så har personen ikke lavet noget. # young
{ trust <= 0: -> slut_svaert }
-> sidste_lukket

=== sidste_lukket ===
Ude i salen er der nogen, der råber hans navn. # scene
* [Du fik et dårligt svar. Er en person i fare, må jeg ikke tie. Ellers bestemmer personen selv, hvad der kommer videre. # skill: honest-frame # why: Du gjorde svaret rigtigt, selv om det var sent, og det husker han nok til næste gang.]
  ~ trust += 1
  -> slutvej
* [Gå bare ud til dem. Jeg er her også på torsdag. # skill: waiting # why: Du lod ham gå uden at trække i ham, og torsdag er ikke så langt væk.]
  ~ trust += 1
  ~ pace -= 1
  -> slutvej
* [Tænk over det. Det er jo for din egen skyld. # skill: advice # why: Han tænker allerede over det, og nu lyder det som en lektie.]
  ~ trust -= 1
  -> slutvej

=== personen ===
Okay. Så ryger personen lidt nogle gange. For at kunne sove. Ikke hver dag. # young
-> sidste

=== torsdag ===
Fair nok. Personen kan godt vente til torsdag. # young
Det er kun nogle gange. Og det er bare for at kunne sove. # young
-> sidste

=== sidste ===
Han ser ned i tallerkenen. # scene
* [Personen vil gerne sove. Hvad ville være den første lille hjælp? # skill: echo # why: Du greb det, han selv ønsker sig, og det var ikke det, din kollega gættede på, men det var vigtigere.]
  ~ trust += 1
  -> madras
* [Tak, fordi du sagde det. Må jeg spørge til personen igen på torsdag? # skill: permission # why: Du tog imod uden at gribe, og han fik selv lov at sætte en aftale.]
  ~ trust += 1
  -> maa_du_godt
* [Hvor tit er nogle gange? # skill: closed # why: Personen blev pludselig til et skema, og så gik han lidt i stå.]
  ~ trust -= 1
  -> slutvej
* [Det var jo det, jeg vidste hele tiden. # skill: premature-understanding # why: Du fik ret, og han fik en følelse af, at han lige så godt kunne have tiet.]
  ~ trust -= 1
  ~ pace += 1
  -> slutvej

=== madras ===
En anden madras hos min far. Eller ørepropper. Det lyder dumt. # young
-> slutvej

=== maa_du_godt ===
Det må du godt. Personen er her klokken syv. # young
-> slutvej

=== slutvej ===
{ trust >= 8: -> slut_godt }
{ trust >= 3: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Du må godt sige til min mor, at jeg ikke kan sove. Kun det. Ikke det med personen. # young
Han tager din toast også. Du ved ikke alt, og det behøver du heller ikke. Du blev en, han vil tale med igen. # scene # ending: godt
-> END

=== slut_blandet ===
Vi ses. Toasten var okay. # young
Du fik ikke det hele at vide, men han gik uden at løbe, og på torsdag er der toast igen. # scene # ending: blandet
-> END

=== slut_svaert ===
Du kan spise den selv. # young
Han lægger toasten fra sig og går. Bekymringen er stadig din. På torsdag kan du sige, hvad du har set, og lade det stå der. # scene # ending: svært
-> END
