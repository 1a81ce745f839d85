# title: Mælk
# guide: C11
# setting: En ungerådgiver, en fyr på 20 og hans kæreste
# intro: Han har skåret ned på hashen i fem uger og har selv spurgt, om hans kæreste Aya måtte komme med i dag. Ham kender du. Hende har du aldrig mødt før.
VAR trust = 4
VAR pace = 5
-> start

=== start ===
De sidder i hver sin ende af sofaen med en pude imellem sig. # scene
Jeg synes, det går meget godt. Men det må du næsten spørge Aya om. # young
Det er blevet bedre. # other: Aya
* [Bedre, siger du. Hvad har du set ham gøre, som han ikke gjorde før? # skill: echo # why: Du gjorde bedre til noget, man kan få øje på, og så havde de begge to noget at kigge efter.]
  ~ trust += 1
  -> maelk
* [Dejligt! Så er I jo på rette spor. # skill: premature-understanding # why: Du blev glad på deres vegne, men de kan høre, at du er færdig med emnet, før de er begyndt.]
  ~ trust -= 1
  ~ pace += 1
  -> spor
* [Hvor meget ryger du så om ugen nu? # skill: closed # why: Han tog sin kæreste med for at vise dig noget andet end et tal, og tallet har du i forvejen.]
  ~ trust -= 1
  -> tal
* [Er der ikke stadig noget, du er utilfreds med, Aya? # skill: leading # why: Du ville give hende plads, men du bad hende lede efter fejl, mens han sad og hørte på det.]
  ~ trust -= 1
  -> utilfreds

=== spor ===
Ja. Det må vi jo håbe. # other: Aya
-> puden

=== tal ===
Mindre. Det står på det skema, jeg sendte dig. # young
-> puden

=== utilfreds ===
Altså, han lader lyset stå tændt ude på badeværelset. # other: Aya
Skal vi tage den her? # young
-> puden

=== puden ===
De ser begge to ned i puden. # scene
* [Jeg sprang noget over. Aya, hvad var det første lille tegn, du lagde mærke til? # skill: openness # why: Du gik tilbage til det sted, hvor noget var blevet bedre, og gjorde det småt nok til at svare på.]
  ~ trust += 1
  -> maelk
* [(Du lader dem sidde lidt og ser venligt fra den ene til den anden.) # silence # skill: waiting # why: Du reddede dem ikke ud af stilheden, og så var det Aya, der fyldte den.]
  ~ trust += 1
  ~ pace -= 1
  -> maelk
* [Ja, men I er vel enige om, at det skal endnu længere ned? # skill: yes-but # why: Fem ugers arbejde blev til et stykke vej, der mangler.]
  ~ trust -= 1
  ~ pace += 1
  -> enige
* [I skal huske at rose hinanden i hverdagen. # skill: advice # why: Ros på kommando er svær at give, og de kan høre, at du tror, de ikke gør det.]
  ~ trust -= 1
  -> huskeseddel

=== enige ===
Jo. Længere ned. Det er aftalt. # young
Nu lyder du, som om du læser op. # other: Aya
-> koelig

=== huskeseddel ===
Skal vi skrive det på køleskabet? # young
-> koelig

=== maelk ===
Han køber mælk. # other: Aya
Mælk? # young
Ja. Før var der aldrig mælk. Nu står den der bare, når jeg skal have kaffe. # other: Aya
* [Nu står den der bare. Hvad gør det ved din morgen? # skill: echo # why: Du tog mælken lige så alvorligt, som hun gjorde, og så kunne hun fortælle, hvad den betyder.]
  ~ trust += 1
  -> morgen
* [Hvad mere har du lagt mærke til? # skill: openness # why: To små ord, hvad mere, fortæller dem begge, at du regner med, at der er flere ting.]
  ~ trust += 1
  -> nynner
* [(Du skriver »mælk« på tavlen og venter.) # silence # skill: waiting # why: Da ordet stod på tavlen, fik de lyst til at skrive noget under det.]
  ~ trust += 1
  ~ pace -= 1
  -> nynner
* [Fint. Og hvad så med det store, altså selve rygningen? # skill: belittling # why: Mælken var det store for hende, og nu hører de, at den ikke tæller.]
  ~ trust -= 1
  ~ pace += 1
  -> det_store

=== morgen ===
Så ved jeg, at han har tænkt på mig, da han var nede at handle. # other: Aya
Den koster tolv kroner. # young
Det er ikke for pengenes skyld. # other: Aya
-> nynner

=== det_store ===
Ja. Rygningen. Den er der jo stadig. # young
Aya tager puden op på skødet. # scene
-> koelig

=== koelig ===
Han tager telefonen frem, kigger på den og lægger den væk igen. # scene
* [Jeg gik for hurtigt frem. Må jeg spørge om noget, der måske lyder småt? # skill: permission # why: Du sagde, at det var dit tempo, og bad om lov til at prøve igen, og det er svært at sige nej til.]
  ~ trust += 1
  ~ pace -= 1
  -> smaat
* [Aya, hvad er der sket i den her uge, som ikke skete i foråret? # skill: openness # why: En bestemt uge er til at tænke tilbage på, og der ligger tit noget, de har glemt at tælle med.]
  ~ trust += 1
  -> svarer
* [Der er jo ingen grund til at blive sure. # skill: belittling # why: De var ikke sure endnu, men nu skal de også forsvare deres humør.]
  ~ trust -= 1
  -> surt
* [Er det sådan, det plejer at ende derhjemme? # skill: leading # why: Du så et mønster efter ti minutter, og de kan høre, at du har bestemt, hvem de er.]
  ~ trust -= 1
  -> surt

=== smaat ===
Småt er fint. # young
-> svarer

=== surt ===
Vi er bare trætte. # other: Aya
-> fredag

=== nynner ===
Og så nynner han i badet. Falsk. # other: Aya
Kan man høre det? # young
Hele trappen kan høre det. # other: Aya
Han griner og bliver rød i hovedet. # scene
* [Hvad mere? # skill: openness # why: Du holdt fast i det spørgsmål, der virkede, og puden gled ned på gulvet, uden at nogen opdagede det.]
  ~ trust += 1
  -> svarer
* [Hvordan lyder det i dine ører? # skill: openness # why: Du vendte dig mod ham på det rigtige tidspunkt, for ros skal også have et sted at lande.]
  ~ trust += 1
  -> hoere
* [Der kan du se, hvad du kan, når du tager dig sammen. # skill: belittling # why: Du roste ham, men han kan høre, at han altså ikke tog sig sammen før.]
  ~ trust -= 1
  -> sammen
* [Du er jo en helt ny mand! # skill: generalising # why: Det var flot ment, men en ny mand må aldrig have en dårlig fredag.]
  ~ trust -= 1
  ~ pace += 1
  -> ny_mand

=== svarer ===
Han svarer, når jeg spørger ham om noget. Også når svaret er nej. # other: Aya
Det gjorde jeg da også før. # young
Nej. # other: Aya
Så smiler de begge to lidt. # scene
-> fredag

=== hoere ===
Mærkeligt. På den gode måde. Jeg troede kun, hun talte de gange, det gik galt. # young
-> fredag

=== sammen ===
Tage mig sammen. Okay. # young
-> fredag

=== ny_mand ===
Jeg er sgu den samme. Jeg handler bare ind. # young
-> fredag

=== fredag ===
Må jeg godt sige noget, der ikke er så hyggeligt? # other: Aya
I fredags røg han. Og det var ikke lidt. # other: Aya
Han ser ned i gulvet. # scene
* [Det må du gerne. Hvad var anderledes i fredags, hvis du sammenligner med før sommer? # skill: openness # why: Du tog fredagen alvorligt og ledte alligevel efter det, der var anderledes ved den.]
  ~ trust += 1
  -> loerdag
* [(Du ser på ham og venter, til han ser op.) # silence # skill: waiting # why: Du lod ham selv komme til orde, og ingen skyndte på ham.]
  ~ trust += 1
  ~ pace -= 1
  -> ser_op
* [Passer det? Du sagde ellers lige, at det gik godt. # skill: interrogation # why: Nu var der en anklager i rummet, og det havde han været bange for hele vejen herhen.]
  ~ trust -= 1
  ~ pace += 1
  -> passer
* [Sådan en fredag er helt normal. Den skal I ikke tænke på. # skill: belittling # why: Du ville trøste, men Aya har tænkt på den i fem dage og kan høre, at det skulle hun ikke have gjort.]
  ~ trust -= 1
  -> taenker

=== loerdag ===
Han sagde det selv. Lørdag morgen, før jeg havde opdaget noget. # other: Aya
Jeg havde ondt i maven hele natten. # young
Før ville jeg have fundet ud af det om tirsdagen. # other: Aya
-> naeste

=== ser_op ===
Jeg sagde det lørdag morgen. Jeg kunne ikke være i det. # young
Det gjorde du. Det har du aldrig gjort før. # other: Aya
-> naeste

=== passer ===
Det passer. Og det gik godt indtil fredag. # young
{ trust <= 0: -> slut_svaert }
-> naeste_lukket

=== taenker ===
Jeg tænker nu på den. # other: Aya
Også mig. # young
{ trust <= 0: -> slut_svaert }
-> naeste_lukket

=== naeste_lukket ===
Puden er tilbage på sin plads imellem dem. # scene
* [Det kom forkert ud af mig. Hvad skete der om lørdagen? # skill: openness # why: Du tog det på dig og spurgte til dagen efter, hvor det vigtige faktisk skete.]
  ~ trust += 1
  -> loerdag
* [Så lad os aftale, at det var sidste gang. # skill: false-promise # why: Den aftale kan ingen af jer holde for ham, og det ved de begge to.]
  ~ trust -= 1
  ~ pace += 1
  -> slutvej
* [I bestemmer, om vi skal tale om fredag eller lade den ligge til en anden gang. # skill: autonomy # why: De fik lov at vælge, og så blev fredagen en ting, de har sammen.]
  ~ trust += 1
  -> slutvej

=== naeste ===
Der bliver helt roligt i sofaen. # scene
* [Hvad vil du gerne have, at hun bliver ved med at lægge mærke til? # skill: openness # why: Du spurgte ham, hvad han vil ses for, og så blev fremtiden til noget, Aya kan få øje på.]
  ~ trust += 1
  -> ved_med
* [Hvis 0 er ingenting, og 10 er alt, hvor meget hjælper det dig, at hun har set de her ting? # skill: scale # why: Med tallet kunne han sige noget stort uden at skulle holde tale.]
  ~ trust += 1
  -> otte
* [Så ved du jo, hvad du skal blive ved med. # skill: advice # why: Det, der lige var en gave fra Aya, blev til en liste over pligter.]
  ~ trust -= 1
  ~ pace += 1
  -> slutvej

=== ved_med ===
At jeg siger tingene først. Og at der er mælk. Det vil jeg godt have point for. # young
-> slutvej

=== otte ===
Otte. Så ved jeg ligesom, hvorfor jeg gider. # young
-> slutvej

=== slutvej ===
{ trust >= 8: -> slut_godt }
{ trust >= 3: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Må hun komme med igen? # young
Jeg vil gerne. Jeg skriver ned, hvad jeg ser, til næste gang. # other: Aya
De går ud ad døren og diskuterer, hvad det egentlig er, han nynner. Aya har set det, han gør, og han har hørt hende sige det. # scene # ending: godt
-> END

=== slut_blandet ===
Det var fint. Lidt mærkeligt at sidde her to. # young
Hun siger, at de vil tale videre i bussen. Der kom et par tegn frem, og næste gang kan du spørge, hvad mere hun har set. # scene # ending: blandet
-> END

=== slut_svaert ===
Det var vist mig, der havde en dum idé. Vi klarer det derhjemme. # young
Aya siger pænt farvel for dem begge. De kom for at vise dig noget, der var blevet bedre, og du kan skrive til ham i morgen, at du gerne vil høre om det. # scene # ending: svært
-> END
