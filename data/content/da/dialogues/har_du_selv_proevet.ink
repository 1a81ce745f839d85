# title: Kø på broen
# guide: B20
# setting: En kontaktperson på et bosted og en pige på 17, i bilen
# intro: Du har kørt hende til tandlægen, og nu sidder I fast i kø på vej hjem. Bedøvelsen sidder stadig i den ene side af munden. Der er ti minutter, hvor ingen af jer kan komme nogen steder.
VAR trust = 4
VAR pace = 5
-> start

=== start ===
Regnen trommer på taget. Hun mærker efter på læben med to fingre. # scene
Har du selv prøvet det? Altså at ryge hash. Helt ærligt. # young
* [Ja, to gange til en fest. Det var ikke noget for mig. Resten beholder jeg for mig selv. # skill: honest-frame # why: Du svarede sandt og kort, og hun kunne høre, at der også er noget, der er dit.]
  ~ trust += 1
  -> ikke_regnet
* [Det svarer jeg ikke på, for det er privat. Jeg vil gerne tale med dig om det alligevel. # skill: honest-frame # why: Det var et nej med åben dør, og hun slap for at gætte, om du var blevet sur.]
  ~ trust += 1
  -> roed
* [Ja, det kan du tro! Da jeg var på din alder, prøvede vi lidt af hvert. # skill: premature-understanding # why: Du ville vise, at du kan følge hende, men nu er det dit liv, der kører i radioen.]
  ~ trust -= 1
  ~ pace += 1
  -> podcast
* [Nej, og det har du forhåbentlig heller ikke? # skill: leading # why: Der var en prøve gemt i svaret, og nu ved hun, hvad hun ikke kan sige her i bilen.]
  ~ trust -= 1
  -> ved_det

=== ikke_regnet ===
Okay. Jeg troede, du ville sige noget med tobak. # young
-> blev_dum

=== roed ===
Fair. Min lærer blev helt rød i hovedet, da jeg spurgte hende. # young
-> blev_dum

=== podcast ===
Okay. Det lyder som en podcast. # young
-> rude

=== ved_det ===
Nå. Så ved jeg det. # young
-> rude

=== rude ===
Hun tegner en streg i duggen på ruden. # scene
* [Mit svar kom skævt ud. Hvad sad du og tænkte på, da du spurgte? # skill: openness # why: Du tog dit eget ud af bilen igen, og så var der plads til hendes.]
  ~ trust += 1
  -> blev_dum
* [(Du ruller en billængde frem og siger ikke noget.) # silence # skill: waiting # why: I en bil kan man være stille, uden at det er mærkeligt, og hun kom selv tilbage til det.]
  ~ trust += 1
  ~ pace -= 1
  -> blev_dum
* [Ja, men det var jo dig, der spurgte. # skill: yes-but # why: Det var det, men hun kan høre, at det var forkert at spørge.]
  ~ trust -= 1
  -> regn
* [Hvad med dig selv, har du prøvet det? # skill: closed # why: Spørgsmålet kom som en bold, der bliver skudt hårdt tilbage, og hun dukkede sig.]
  ~ trust -= 1
  ~ pace += 1
  -> regn

=== regn ===
Det regner meget. # young
* [Det gør det. Jeg svarede dumt før. Du må gerne spørge igen, også om noget andet. # skill: autonomy # why: Du gav hende spørgsmålet tilbage uden at forlange noget for det.]
  ~ trust += 1
  -> to_meninger
* [(Du slukker for radioen og lader regnen larme.) # silence # skill: waiting # why: Du flyttede dig ikke, og i en kø er det nok til, at man tør prøve én gang til.]
  ~ trust += 1
  ~ pace -= 1
  -> to_meninger
* [Du skal vide, at jeg bliver nødt til at skrive det i din mappe, hvis du ryger. # skill: threat # why: En ramme er god at kende, men lige her lød den som en advarsel.]
  ~ trust -= 1
  -> mappen

=== mappen ===
Skriv, at det regner. # young
-> videre

=== to_meninger ===
Min biologilærer siger, at man bliver dum af det. Min kæreste siger, at man ikke gør. # young
-> ekspert

=== blev_dum ===
Bliver man dummere af det? Min biologilærer siger ja, og min kæreste siger nej. # young
* [Det ved jeg ikke nok om. Skal jeg finde ud af det, så du har et svar på fredag? # skill: permission # why: Du turde ikke vide det, og hun fik en voksen, der ikke bare siger noget.]
  ~ trust += 1
  -> fredag
* [Hvad har du selv lagt mærke til? # skill: openness # why: Midt imellem to eksperter spurgte du den tredje, og det var hende.]
  ~ trust += 1
  -> lagt_maerke
* [Ja. Det ødelægger hjernen, og den kommer aldrig tilbage. # skill: scare # why: Hun kender folk, det ikke passer på, så hun holdt op med at tro på resten.]
  ~ trust -= 1
  -> matematik
* [Du skal i hvert fald ikke lytte til din kæreste. # skill: advice # why: Hun spurgte om hash og skulle pludselig forsvare en, hun er glad for.]
  ~ trust -= 1
  ~ pace += 1
  -> matematik

=== fredag ===
Ja. Men ikke en brochure. # young
-> ekspert

=== lagt_maerke ===
At det kommer an på, hvem det er. # young
-> ekspert

=== matematik ===
Han er ellers ret god til matematik. # young
-> ligegyldigt

=== ekspert ===
Jeg ved faktisk en del om det. Det betyder noget, hvad man har spist, og hvem man er sammen med. # young
* [Hvem man er sammen med. Hvad gør det ved det? # skill: echo # why: Du lod hende være den, der ved noget, og så viste hun dig, hvor det gør ondt.]
  ~ trust += 1
  -> hjertet
* [(Du nikker og holder øjnene på vejen.) # silence # skill: waiting # why: Det er nemmere at sige noget svært til en, der ser på en nummerplade.]
  ~ trust += 1
  ~ pace -= 1
  -> hjertet
* [Det har du vist fra nettet. # skill: belittling # why: Hun rakte dig det, hun ved, og du spurgte ikke, men satte karakter.]
  ~ trust -= 1
  -> ligegyldigt
* [Ja, men det er stadig ulovligt. # skill: yes-but # why: Det vidste hun godt, og nu ved hun også, at du ikke lyttede efter andet.]
  ~ trust -= 1
  -> ligegyldigt

=== ligegyldigt ===
Det er også lige meget. # young
* [Det er det ikke. Jeg vil hellere høre, hvad du ved, end hvad jeg selv mener. # skill: openness # why: Du flyttede dig fra førersædet i samtalen, og så kunne hun tage det.]
  ~ trust += 1
  -> hjertet
* [Jeg afbrød dig. Må jeg høre resten? # skill: permission # why: Tre ord om, at det var dig, der afbrød, og hun kunne begynde igen.]
  ~ trust += 1
  -> hjertet
* [Okay, men jeg siger det kun, fordi jeg holder af dig. # skill: yes-but # why: Varmen var ægte, men den blev brugt som en grund til, at du måtte afbryde.]
  ~ trust -= 1
  -> videre

=== hjertet ===
Når jeg er sammen med min kæreste og dem, bliver jeg mærkelig. Jeg sidder bare og lytter til mit eget hjerte. # young
De andre griner. Så jeg griner også. # young
* [Du lytter til dit hjerte, mens de andre griner. # skill: echo # why: Du sagde det højt, hun havde siddet alene med midt i en sofa fuld af mennesker.]
  ~ trust += 1
  ~ pace -= 1
  -> sige_nej
* [Nogle fortæller, at de bliver urolige og ikke siger det til nogen. Kan du kende noget af det? # skill: normalising # why: Hun hørte, at hun ikke er den eneste, og hun måtte stadig sige, at det er anderledes for hende.]
  ~ trust += 1
  -> sige_nej
* [Der kan du selv se. Det er ikke noget for dig. # skill: advice # why: Du drog konklusionen for hende, og så fik hun lyst til at modsige den.]
  ~ trust -= 1
  -> videre
* [Præcis sådan havde jeg det også! # skill: premature-understanding # why: I lignede hinanden et øjeblik, men så var det dit hjerte, bilen handlede om.]
  ~ trust -= 1
  ~ pace += 1
  -> videre

=== sige_nej ===
Jeg siger aldrig noget. # young
Hun kigger over på dig. # scene
Har du nogensinde sagt nej til noget, alle de andre gjorde? # young
* [Ja, og det var akavet. Mere vil jeg ikke sige om det. # skill: honest-frame # why: Hun fik et sandt svar i lommeformat, og samtalen blev ved med at være hendes.]
  ~ trust += 1
  -> akavet
* [Den springer jeg over. Hvad ville du helst kunne sige til dem? # skill: openness # why: Du sagde venligt nej til det private og gav hende et spørgsmål, der er hendes eget.]
  ~ trust += 1
  -> kunne_sige
* [Masser af gange. Det er ikke så svært. # skill: belittling # why: Det skulle gøre hende modig, men nu er hun den eneste, der synes, det er svært.]
  ~ trust -= 1
  -> videre

=== akavet ===
Akavet er okay. Det kan jeg godt. # young
-> videre

=== kunne_sige ===
At jeg bare tager en sodavand. Og at de ikke skal kigge, når jeg siger det. # young
-> videre

=== videre ===
Køen begynder at rulle. # scene
Siger du det her til de andre på bostedet? # young
* [Jeg skriver, at vi har haft en god snak i bilen. Er der noget, jeg skal sige videre, får du det at vide først. # skill: honest-frame # why: Hun fik at vide, hvad der kommer på papir, og hvem der hører det først, og det er hende.]
  ~ trust += 1
  -> slutvej
* [Hvad er vigtigt for dig, at de andre ved eller ikke ved? # skill: openness # why: Du lod hende tegne grænsen først, og så kan du sige ærligt, om den holder.]
  ~ trust += 1
  -> graense
* [Nej, aldrig. Det bliver i bilen. # skill: false-promise # why: Det var det, hun ønskede at høre, men hun ved godt, at I holder møde om tirsdagen.]
  ~ trust -= 1
  -> slutvej
* [Kun hvis du laver noget dumt. # skill: threat # why: Hun fandt ud af, at det er dig, der bestemmer, hvad dumt er.]
  ~ trust -= 1
  ~ pace += 1
  -> slutvej

=== graense ===
At de ikke alle sammen kigger på mig ved aftensmaden. Resten er okay. # young
-> slutvej

=== slutvej ===
{ trust >= 8: -> slut_godt }
{ trust >= 3: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Okay. Kan vi køre over broen igen en anden dag? Uden tandlæge. # young
Hun skruer selv op for radioen. Du fortalte næsten ingenting om dig selv, og alligevel var du med hele vejen. # scene # ending: godt
-> END

=== slut_blandet ===
Okay. Jeg kan mærke min næse igen. # young
I kører det sidste stykke med radioen tændt. Hun sagde lidt mere, end hun plejer, og der kommer flere køreture. # scene # ending: blandet
-> END

=== slut_svaert ===
Jeg tager høretelefoner på, okay? # young
Resten af vejen er der kun viskerne. I aften kan du banke på hendes dør og sige, at det var et godt spørgsmål, og at du gerne vil høre, hvad der lå bag. # scene # ending: svært
-> END
