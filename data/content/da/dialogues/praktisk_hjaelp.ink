# title: Buskortet
# guide: B2 B6
# setting: En kontaktperson i ungeenheden og en pige på 18
# intro: Du har lige overtaget kontakten til hende. I papirerne står der en hel del om hash og ikke ret meget om hende. I dag dukker hun uventet op i åbningstiden.
VAR trust = 4
VAR pace = 5
-> start

=== start ===
Hun lægger et krøllet skema på bordet og stryger det glat med ærmet. # scene
Kan du finde ud af sådan noget her? Det er til et buskort. Jeg kom til »bopælsforhold«, og så gik jeg død. # young
* [Det kan vi godt tage nu. Skal jeg læse højt, mens du skriver? # skill: permission # why: Hun bad om en lille ting og fik lige netop den, og så er du allerede en, der kan bruges.]
  ~ trust += 1
  -> skrive
* [Ja, bagefter. Skal vi ikke først få talt om den hash? # skill: leading # why: Hun kom med et skema, og hun kan høre, at du havde et andet liggende.]
  ~ trust -= 1
  ~ pace += 1
  -> hashen
* [Det der klarer du da selv på fem minutter. # skill: belittling # why: Du ville vise hende tillid, men hun har lige fortalt dig, at hun gik død i det.]
  ~ trust -= 1
  -> fem_minutter
* [Giv mig det, så udfylder jeg det for dig. # skill: advice # why: Det var venligt, men opgaven forsvandt over til dig, og så var der ikke noget at være sammen om.]
  ~ pace += 1
  -> overtaget

=== skrive ===
Ja. Men du må ikke grine ad min stavning. # young
-> bopael

=== hashen ===
Hvilken hash? Jeg skal med bussen. # young
-> lukket

=== fem_minutter ===
Det sagde hende den forrige også. # young
-> lukket

=== overtaget ===
Fedt. Så kan jeg vel gå? # young
Hun har allerede hånden på jakken. # scene
* [Jeg kom til at snuppe det fra dig. Vil du hellere lave det sammen? # skill: permission # why: Du gav opgaven tilbage, og hun kunne høre, at du gerne vil have hende med.]
  ~ trust += 1
  ~ pace -= 1
  -> bopael
* [Ja ja, jeg sender det til dig. Du skal bare skrive under. # skill: advice # why: Buskortet bliver sikkert til noget, men så er der ikke længere noget, I laver sammen.]
  ~ trust -= 1
  -> bytte
* [Nu hvor du er her, ryger du stadig hver dag? # skill: closed # why: Hun havde foden ude ad døren, og spørgsmålet gav hende en grund til at gå.]
  ~ trust -= 1
  ~ pace += 1
  -> bytte

=== lukket ===
Hun begynder at folde skemaet sammen igen. # scene
* [Vent, det var min skyld. Du kom med et buskort. Lad os tage buskortet. # skill: honest-frame # why: Du sagde højt, hvad mødet handler om, og det var det samme, som hun kom for.]
  ~ trust += 1
  -> bopael
* [(Du finder en kuglepen frem og lægger den foran hende.) # silence # skill: waiting # why: En kuglepen kan også være en undskyldning, og hun tog imod den.]
  ~ trust += 1
  ~ pace -= 1
  -> bopael
* [Hvis jeg skal hjælpe dig, må du også give mig lidt. # skill: threat # why: Hun kan høre en byttehandel, og prisen er ting, hun ikke kender dig godt nok til at sige.]
  ~ trust -= 1
  -> bytte
* [Jeg vil jo bare det bedste for dig. # skill: premature-understanding # why: Det er sikkert rigtigt, men du ved endnu ikke, hvad det bedste er, og det kan hun høre.]
  ~ trust -= 1
  -> bytte

=== bytte ===
Jeg vil bare gerne have et buskort. # young
Hun folder skemaet ud igen, men hun beholder jakken på. # scene
-> bopael

=== bopael ===
»Bopælsforhold.« Hvad skriver man? Jeg bor hos min mor. Nogle gange. # young
* [Nogle gange. # skill: echo # why: Du lagde hendes lille ord tilbage på bordet uden at vende det, og så kunne hun selv vende det.]
  ~ trust += 1
  ~ pace -= 1
  -> nogle_gange
* [(Du lader blyanten hvile ved feltet og venter.) # silence # skill: waiting # why: Der var ikke noget, der hastede, og så blev svaret længere end feltet.]
  ~ trust += 1
  ~ pace -= 1
  -> nogle_gange
* [Okay, så du er altså hjemløs? # skill: label # why: Du ledte efter den rigtige rubrik, men hun hørte et ord om, hvem hun er.]
  ~ trust -= 1
  -> hjemloes
* [Hvor bor du ellers, og ved din mor det? # skill: double # why: Det ene spørgsmål lød som hjælp, og det andet lød som kontrol, så hun svarede kun halvt.]
  ~ trust -= 1
  ~ pace += 1
  -> ellers

=== nogle_gange ===
Når vi skændes, tager jeg bussen ud til min veninde. Hun har en sofa, der hader mig. # young
Det er derfor, jeg skal have det kort. # young
* [Så kortet er til de aftener. Hvordan går sådan en aften? # skill: openness # why: Du så, hvad buskortet er til for, og så var det ikke længere bare et skema.]
  ~ trust += 1
  -> aftenen
* [Hvad skændes I om, hvis jeg må spørge? # skill: permission # why: Du lagde et lille må jeg foran, og så kunne hun mærke, at hun bestemte.]
  ~ trust += 1
  -> aftenen
* [Har I overvejet at tale med en familierådgiver? # skill: advice # why: Forslaget er måske godt en anden dag, men her fik hun en løsning på noget, hun kun lige havde nævnt.]
  ~ trust -= 1
  ~ pace += 1
  -> raadgiver

=== hjemloes ===
Nej. Jeg har to sofaer. Det er nærmest det modsatte. # young
-> skema_igen

=== ellers ===
Hos en veninde. Behøver det at stå i et skema? # young
-> skema_igen

=== raadgiver ===
Min mor og en rådgiver? Hun kan ikke engang holde ud at være til forældremøde. # young
-> skema_igen

=== skema_igen ===
Hun skriver sin mors adresse og trykker hårdt. # scene
* [Det kom for hurtigt. Hvad er der værd at vide om de to steder? # skill: openness # why: Du indrømmede, at du ikke ramte, og bad hende om at være den, der ved besked.]
  ~ trust += 1
  -> aftenen
* [Næste felt. Vi tager dem bare et ad gangen. # skill: waiting # why: Du blev ved skemaet sammen med hende, og roen kom tilbage imellem felterne.]
  ~ trust += 1
  ~ pace -= 1
  -> aftenen
* [Ja, men en eller anden dag skal du jo tale med hende. # skill: yes-but # why: Hun ved det godt, og nu hører hun, at du også holder med moren.]
  ~ trust -= 1
  -> feltet

=== feltet ===
Næste felt. # young
{ trust <= 1: -> slut_svaert }
-> mandat

=== aftenen ===
Vi skændes om alt muligt. Opvasken. Min telefon. At jeg lugter af røg. # young
Hun ser hurtigt op på dig og ned igen. # scene
* [Opvasken, telefonen og røgen. Hvad af det ville du helst af med? # skill: echo # why: Du lod røgen være én ud af tre ting, og så fik hun lov at vælge, hvor I skal begynde.]
  ~ trust += 1
  -> skaenderierne
* [(Du nikker og lader det stå lidt.) # silence # skill: waiting # why: Hun prøvede dig af med et enkelt ord, og du greb ikke ud efter det.]
  ~ trust += 1
  ~ pace -= 1
  -> skaenderierne
* [Ja, røgen. Det er så hashen, går jeg ud fra? # skill: interrogation # why: Hun stak en finger i vandet for at mærke, om det var koldt, og det var det.]
  ~ trust -= 1
  ~ pace += 1
  -> greb
* [Din mor er nok bare bekymret for dig. # skill: premature-understanding # why: Måske er hun det, men du forklarede hendes mor for hende, før du havde hørt det hele.]
  ~ trust -= 1
  -> greb

=== skaenderierne ===
Skænderierne. Bare at der var en dag uden. # young
-> mandat

=== greb ===
Der kom den. Jeg vidste det. # young
-> mandat

=== mandat ===
Bare så du ved det. Jeg gider ikke snakke om at ryge. Det med min mor måske. # young
* [Så er det buskortet og måske det med din mor, jeg må hjælpe med. Resten lader jeg ligge, til du siger til. # skill: autonomy # why: Du tog imod lige præcis det, du blev inviteret til, og derfor kan der komme en invitation mere.]
  ~ trust += 1
  -> afsted
* [Det er i orden. Må jeg godt spørge igen en anden dag? # skill: permission # why: Du tog et nej for et nej og bad alligevel om en lille åbning, som hun selv kan lukke.]
  ~ trust += 1
  -> afsted
* [Helt fint, men det ene hænger jo sammen med det andet. # skill: yes-but # why: Du har måske ret, og alligevel var det eneste, hun hørte, at hendes nej ikke gjaldt.]
  ~ trust -= 1
  ~ pace += 1
  -> bare_skemaet
* [Bare rolig, jeg skal nok få din mor på andre tanker. # skill: false-promise # why: Det lyder stærkt, men hun kender sin mor og ved, at du ikke kan holde det.]
  ~ trust -= 1
  -> bare_skemaet

=== bare_skemaet ===
Så er det bare skemaet. # young
{ trust <= 0: -> slut_svaert }
-> afsted_lukket

=== afsted ===
Okay. Det er fair. # young
Hun vender skemaet om. Det sidste felt er til underskriften. # scene
* [På fredag finder jeg ud af, om det er gået igennem. Skal jeg ringe eller skrive til dig? # skill: permission # why: Du tog den lille opgave helt alvorligt og spurgte, hvordan hun helst vil nås.]
  ~ trust += 1
  -> slutvej
* [Jeg kan ikke love, at de siger ja. Jeg lover at rykke dem, hvis du ikke har hørt noget på fredag. # skill: honest-frame # why: Du lovede kun det, du selv kan gøre, og den slags løfter kan man sidde på.]
  ~ trust += 1
  -> slutvej
* [Sådan. Og næste gang tager vi så de alvorlige ting. # skill: belittling # why: Et buskort om natten er en alvorlig ting, og nu ved hun, at du ikke så det.]
  ~ trust -= 1
  ~ pace += 1
  -> slutvej

=== afsted_lukket ===
Hvor skal jeg skrive under? # young
* [Her. Og du har ret, det andet bad du mig om at lade ligge. # skill: autonomy # why: Du gav hende ret, mens hun stadig sad der, og så behøvede hun ikke gå med det.]
  ~ trust += 1
  -> slutvej
* [Her. Jeg ringer til dig fredag og hører, om det er gået igennem. # skill: honest-frame # why: Du holdt dig til noget, du kan holde, og det er et godt sted at begynde forfra.]
  ~ trust += 1
  -> slutvej
* [Her. Men du må altså også selv arbejde lidt med. # skill: advice # why: Hun havde båret skemaet tværs gennem byen, og det talte ikke.]
  ~ trust -= 1
  -> slutvej

=== slutvej ===
{ trust >= 8: -> slut_godt }
{ trust >= 3: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Skriv til mig. Jeg tager aldrig telefonen. Er du her også på tirsdag? # young
I døren siger hun, at det i øvrigt ikke er hver dag, det med røgen. Så er hun løbet efter bussen. # scene # ending: godt
-> END

=== slut_blandet ===
Tak for hjælpen. Du er da lidt hurtigere end hende den forrige. # young
Skemaet er sendt, og du må gerne skrive på fredag. Resten har du ikke fået lov til endnu. # scene # ending: blandet
-> END

=== slut_svaert ===
Det er lige meget. Jeg kan godt gå. # young
Skemaet bliver liggende på bordet. Du kan stadig skrive til hende, at du har skemaet, og at I kan begynde med buskortet. # scene # ending: svært
-> END
