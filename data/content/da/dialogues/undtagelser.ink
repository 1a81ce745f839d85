# title: Hver eneste dag
# guide: C14 C15
# setting: En mentor på FGU og en fyr på 19
# intro: Du er mentor på FGU, og en elev fra malerholdet har bedt om ti minutter efter frokost. Du ved, at han ryger hash, og han ved, at du ved det.
VAR trust = 4
VAR pace = 5
-> start

=== start ===
Han sætter sig på bordet i stedet for på stolen og åbner en energidrik. # scene
Jeg siger det bare, som det er. Jeg er skæv, fra jeg har børstet tænder. Hver eneste dag. # young
* [Hver eneste dag. Når du tænker på den sidste uge, hvilken dag blev det så til mindst? # skill: openness # why: Du tog ham på ordet og spurgte så til den stilleste dag, og det er der vist ikke andre, der har spurgt ham om.]
  ~ trust += 1
  -> mindst
* [Hvor mange gram bliver det til på en uge? # skill: closed # why: Han kan høre et skema, der skal udfyldes, og så får du også et skemasvar.]
  ~ trust -= 1
  ~ pace += 1
  -> gram
* [Hvordan ser dit liv ud den dag, du er helt holdt op? # skill: abstract # why: Den dag ligger langt ude i fremtiden, og han kan høre, at du har valgt målet, før han har sagt ja til turen.]
  ~ trust -= 1
  ~ pace += 1
  -> langt
* [(Du trækker en stol hen til bordet, sætter dig og venter.) # silence # skill: waiting # why: Han havde regnet med en løftet pegefinger og fik en, der satte sig ned.]
  ~ trust += 1
  ~ pace -= 1
  -> vent

=== mindst ===
Mindst? Det holder jeg sgu ikke regnskab med. # young
Han drejer dåsen rundt mellem hænderne. # scene
Der er et par timer hist og her, tror jeg. # young
-> timer

=== vent ===
Okay, du kigger. Altså ikke når jeg sover. Og ikke på stigen. Jeg er ikke dum. # young
-> timer

=== gram ===
Aner det ikke. Nok. # young
Han begynder at pille etiketten af dåsen. # scene
-> hele_tiden

=== langt ===
Helt? Som i altid? Så skal jeg jo også have nye venner og en ny hjerne. # young
-> hele_tiden

=== timer ===
Han klør sig i håret, så der drysser tør maling ned på bordet. # scene
* [Fortæl om en dag, hvor den første kom senere end ellers. # skill: openness # why: Senere end ellers er til at få øje på, og han fik lov at lede efter det i sit eget tempo.]
  ~ trust += 1
  -> boksning
* [Så passer det jo ikke, at det er hele tiden. # skill: interrogation # why: Du havde nok ret, men han kan høre, at han er blevet fanget i noget, og så skal han forsvare sig.]
  ~ trust -= 1
  -> hele_tiden_igen
* [Godt! Så skal du bare have nogle flere af dem. # skill: advice # why: Du ville give ham mod, men løsningen kom, før I vidste, hvad der skal til.]
  ~ trust -= 1
  ~ pace += 1
  -> hele_tiden_igen
* [Må jeg høre mere om de timer, hvor der ikke er røg? # skill: permission # why: Han kunne have sagt nej, og derfor er det nemmere at sige ja.]
  ~ trust += 1
  -> boksning

=== hele_tiden ===
Jeg ryger hele tiden, som jeg sagde. # young
* [Det sagde du, og jeg løb for stærkt. Hvornår på ugen kommer den første lidt senere? # skill: openness # why: Du tog farten på din egen kappe og spurgte til en lille forskel, som han selv kan finde.]
  ~ trust += 1
  -> boksning
* [(Du lægger kuglepennen fra dig og venter.) # silence # skill: waiting # why: Da kuglepennen blev lagt væk, kunne han mærke, at der ikke var flere felter at udfylde.]
  ~ trust += 1
  ~ pace -= 1
  -> boksning
* [Er det ikke også, fordi alle dine venner ryger? # skill: leading # why: Svaret lå allerede i spørgsmålet, og han kan høre, at du har bestemt, hvad der er galt.]
  ~ trust -= 1
  -> hele_tiden_igen
* [Ja, men der er vel ingen, der ryger hele tiden. # skill: yes-but # why: Han prøvede at sige noget ærligt og hørte mest dit men.]
  ~ trust -= 1
  -> hele_tiden_igen

=== hele_tiden_igen ===
Hele tiden er hele tiden. # young
Han trykker dåsen flad. # scene
* [Jeg pressede på. Fortæl hellere, hvad du lavede i mandags, fra du stod op. # skill: openness # why: Du slap diskussionen, og en ganske almindelig mandag er til at tale om.]
  ~ trust += 1
  -> boksning
* [Så du har heller aldrig holdt pause, vel? # skill: leading # why: Han kan høre et nej, der allerede er skrevet ind, og så er det nemmest bare at give dig det.]
  ~ trust -= 1
  -> tavs
* [Hvis du ikke fortæller mig noget, kan jeg ikke hjælpe dig. # skill: threat # why: Du ville have hul igennem, men han hører, at hjælpen koster noget, han ikke har endnu.]
  ~ trust -= 1
  ~ pace += 1
  -> tavs

=== tavs ===
De ti minutter er vist gået. # young
Han hopper ned fra bordet, men bliver stående. # scene
* [Du kom selv, og så talte jeg om mit. Hvad ville du helst have brugt de ti minutter på? # skill: autonomy # why: Du gav ham tiden tilbage, og han kunne mærke, at det ikke var for sent.]
  ~ trust += 1
  -> mandag_kort
* [Fint. Så kom igen, når du tager det alvorligt. # skill: belittling # why: Han havde lige taget det alvorligt ved at komme, og nu hører han, at det ikke talte.]
  ~ trust -= 1
  -> slut_svaert
* [(Du bliver siddende og ser venligt på ham.) # silence # skill: waiting # why: Du lukkede ikke døren for ham, og så behøvede han heller ikke selv at gøre det.]
  ~ trust += 1
  ~ pace -= 1
  -> mandag_kort

=== mandag_kort ===
Jeg ville egentlig bare sige, at det er anderledes om mandagen. # young
Der bokser jeg med min fætter klokken syv, og bagefter spiser vi havregrød, som to pensionister. # young
-> havregroed

=== boksning ===
Han tænker sig om. # scene
Mandage, så. Der bokser jeg med min fætter klokken syv, og der når jeg ikke noget først. # young
Det er nede i en kælder. Der lugter af gamle sokker. # young
* [Der når du ikke noget først. Hvordan er sådan en mandag bagefter? # skill: echo # why: Han fik sine egne ord igen, og du gik ind i den dag, hvor det allerede går anderledes.]
  ~ trust += 1
  ~ pace -= 1
  -> formiddag
* [Klokken syv! Hvordan bærer I jer ad med at komme op? # skill: openness # why: Du blev nysgerrig på, hvordan han gør, og så er det pludselig ham, der ved noget.]
  ~ trust += 1
  -> faetter
* [Så skulle du tage at bokse noget mere. # skill: advice # why: Rådet var godt ment, men hans mandag blev til en opgave, han kan dumpe i.]
  ~ trust -= 1
  ~ pace += 1
  -> kontingent
* [Flot. Så kan du jo godt, når du vil. # skill: belittling # why: Det var ment som ros, men han kan høre, at de andre dage bare er dovenskab.]
  ~ trust -= 1
  -> naar_jeg_vil

=== formiddag ===
Jeg er ligesom mere til stede. Vi spiser havregrød bagefter, som to pensionister. # young
-> havregroed

=== faetter ===
Han ringer på, til jeg åbner. Hele opgangen hader ham. # young
Og bagefter spiser vi havregrød, som to pensionister. # young
-> havregroed

=== kaelder ===
Til sokkerne? Spørg bare. # young
Min fætter henter mig, så jeg kan ikke løbe fra det. Og bagefter spiser vi havregrød, som to pensionister. # young
-> pause

=== henter ===
Det er ikke mig. Det er min fætter, der ringer på, til jeg åbner. Hele opgangen hader ham. # young
-> pause

=== kontingent ===
Ja, og kontingentet, det betaler du? # young
-> afvist

=== naar_jeg_vil ===
Når jeg vil. Så er jeg altså bare doven resten af ugen. # young
-> afvist

=== afvist ===
Han skubber dåsen ned i skraldespanden. # scene
* [Det kom skævt ud. Jeg hørte, at du står op klokken syv. Hvordan gør du? # skill: openness # why: Du rettede dig selv uden at gøre et nummer ud af det, og så kunne han vende tilbage til noget, han er god til.]
  ~ trust += 1
  -> henter
* [Det var for hurtigt. Må jeg spørge lidt mere til den kælder? # skill: permission # why: Du bankede på igen i stedet for at gå ind, og det kan han godt lide.]
  ~ trust += 1
  -> kaelder
* [Ja, men du skal jo også selv ville det. # skill: yes-but # why: Han hører, at du tvivler på viljen, og så må han bevise den eller gå.]
  ~ trust -= 1
  -> trods

=== trods ===
Ville? Jeg har haft ti dage uden. Ti. Så det er ikke det. # young
{ trust <= 2: -> slut_svaert }
-> retning

=== havregroed ===
Det sidste siger han mest til sig selv. # scene
* [Hvem ville kunne se på dig, at det var mandag? # skill: openness # why: Du kaldte et vidne ind, og så blev mandagen endnu mere virkelig for ham.]
  ~ trust += 1
  -> mor_ser
* [(Du smiler og venter på mere.) # silence # skill: waiting # why: Du stoppede ikke fortællingen med et nyt spørgsmål, og så viste der sig at være mere.]
  ~ trust += 1
  ~ pace -= 1
  -> husker
* [Hvorfor er det så kun mandage? # skill: why # why: Midt i det, der virker, kan han høre, at det ikke er nok.]
  ~ trust -= 1
  -> kun
* [Ryger du så om eftermiddagen, og hvad med weekenden? # skill: double # why: To spørgsmål trak ham væk fra grøden og over til regnskabet.]
  ~ trust -= 1
  ~ pace += 1
  -> begge_dele

=== mor_ser ===
Min mor. Hun siger, at jeg svarer i hele sætninger om mandagen. # young
-> pause

=== husker ===
Og jeg kan huske, hvad folk har sagt. Det er lidt vildt, faktisk. # young
-> pause

=== kun ===
Fordi min fætter arbejder de andre dage. Jeg bestemmer ikke alting. # young
-> var_der_mere

=== begge_dele ===
Øh. Ja. Hvad var det første? # young
-> var_der_mere

=== var_der_mere ===
Han finder sin kasket frem. # scene
Var der mere? # young
* [Kun hvis du har lyst. Jeg tænker på, om der har været andre pauser end mandage. # skill: autonomy # why: Han fik valget, og du blev ved med at lede efter det, der allerede er lykkedes.]
  ~ trust += 1
  -> pause
* [Må jeg spørge til noget, der ligger længere tilbage? # skill: permission # why: Du flyttede dig fra bebrejdelsen og spurgte pænt om vej.]
  ~ trust += 1
  -> pause
* [Nej, jeg har vist det, jeg skal bruge. # skill: belittling # why: Han kan høre, at samtalen var til for dine papirer og ikke for ham.]
  ~ trust -= 1
  -> skrevet

=== skrevet ===
Okay. Så skriv mandag. # young
{ trust <= 0: -> slut_svaert }
-> retning

=== pause ===
Sidste år havde jeg ti dage helt uden. Hos min mormor i Thy. # young
Han ser selv overrasket ud. # scene
* [Ti dage i Thy. Hvad gjorde du om aftenen, når lysten kom? # skill: openness # why: Du spurgte til hans egne kneb, og dem kan han tage med hjem fra Thy.]
  ~ trust += 1
  -> kabale
* [Hvad savnede du, mens du var der? # skill: openness # why: Du turde også høre, hvad pausen kostede, og så behøver han ikke pynte på den.]
  ~ trust += 1
  -> savn
* [Ti dage! Så kan en måned da heller ikke være så svær. # skill: belittling # why: Hans ti dage blev små i det øjeblik, du lagde tyve oveni.]
  ~ trust -= 1
  ~ pace += 1
  -> faar
* [Og så begyndte du igen, da du kom hjem? # skill: leading # why: Du hoppede direkte til nederlaget, og han nåede ikke at vise dig det, han kunne.]
  ~ trust -= 1
  -> faar

=== kabale ===
Spillede syvkabale med hende. Jeg er blevet klamt god. # young
Og hvis det var slemt, gik jeg ned og kiggede på vandet, til jeg frøs. # young
-> retning

=== savn ===
De andre. Og at kunne sove. De første nætter lå jeg bare og talte brædderne i loftet. # young
Tooghalvfjerds. Og så gik det. # young
-> retning

=== faar ===
Det var i Thy. Der er ikke andet end får. # young
-> retning

=== retning ===
Han har hånden på dørhåndtaget. # scene
Så hvad synes du, jeg skal? Stoppe helt? # young
* [Det er dig, der bestemmer. Hvilken vej vil du gerne have det til at gå herfra? # skill: autonomy # why: Du spurgte om en retning og ikke om et løfte, og en retning kan man godt have på en torsdag.]
  ~ trust += 1
  -> slutvej
* [Hvis 0 er en dårlig dag, og 10 er den bedste mandag, hvor er du så i dag? # skill: scale # why: Et tal er nemt at give, og det viste jer begge, at der er trin mellem alt og ingenting.]
  ~ trust += 1
  -> femmer
* [Helt ærligt, ja. Det ville være det bedste for dig. # skill: advice # why: Resten af livet er et stort svar, og han kan høre, at mandagen ikke tæller.]
  ~ trust -= 1
  ~ pace += 1
  -> slutvej

=== femmer ===
En femmer. Det er jo torsdag. # young
-> slutvej

=== slutvej ===
{ trust >= 8: -> slut_godt }
{ trust >= 3: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Jeg kan godt spørge min fætter om onsdag. Det er ikke noget løfte, vel. # young
Nej, det er en onsdag, siger du, og han griner hele vejen ned ad gangen. # scene
Han gik med noget, han selv havde fundet, og med lyst til at fortælle dig, hvordan onsdagen gik. # scene # ending: godt
-> END

=== slut_blandet ===
Jeg tænker lige over det. # young
Han vender sig i døren og siger, at han nok kommer forbi en anden dag. # scene
Du hørte noget af det, der virker, og der ligger mere, næste gang du spørger til de stille dage. # scene # ending: blandet
-> END

=== slut_svaert ===
Jeg skal tilbage. Vi er ved at male toiletterne. # young
Du kan høre ham fløjte hele vejen ned ad trappen, som man gør, når man er færdig med noget. # scene
Det meste af det, han kunne have fortalt, tog han med sig. Du kan stadig opsøge ham i morgen og spørge til den dag, hvor det fylder mindst. # scene # ending: svært
-> END
