# title: Ikke noget med politiet
# guide: C5
# setting: En medarbejder i ungdomsskolen og en dreng på 16
# intro: I har brugt en halv time på hans knallert. Så fortalte han, at han har røget hash siden sommerferien, og at ingen derhjemme ved det. Nu venter han på, hvad du gør.
VAR trust = 4
VAR pace = 5
-> start

=== start ===
Han sidder i vindueskarmen og snurrer en nøgle om fingeren. # scene
De må ikke få det at vide. Min mor slår mig ihjel. Altså ikke rigtigt. Men næsten. # young
* [Næsten. Hvad er det, du helst vil være fri for, at hun gør? # skill: echo # why: Du tog hans næsten op og fandt ud af, hvad der gemmer sig i det.]
  ~ trust += 1
  -> naa
* [Jeg siger det ikke til nogen. Det lover jeg. # skill: false-promise # why: Han blev lettet, men du lovede noget, du måske bliver nødt til at bryde.]
  ~ pace += 1
  -> loefte
* [Jo før du siger det, jo bedre. Hvad med i aften? # skill: advice # why: Du vil gerne have det overstået for ham, og han kan høre et ur, der begynder at tikke.]
  ~ trust -= 1
  ~ pace += 1
  -> i_aften
* [Jeg ringer ikke uden om dig. Bliver jeg bange for, at du er i fare, skal jeg sige det videre, og så hører du det først. # skill: honest-frame # why: Nu kender han grænsen på forhånd, og så kan han selv vælge, hvor meget han vil sige.]
  ~ trust += 1
  -> ramme

=== ramme ===
Okay. Det er jeg med på. Jeg er ikke i fare. Kun for min mor. # young
-> naa

=== loefte ===
Sikkert? Heller ikke hvis de spørger dig? # young
* [Jeg var for hurtig. Jeg ringer ikke uden om dig. Er du i fare, skal jeg videre med det, og så hører du det først. # skill: honest-frame # why: Et mindre løfte, der holder, er mere værd for ham end et stort.]
  ~ trust += 1
  -> det_mindre
* [Helt sikkert. Det er kun dig og mig. # skill: false-promise # why: Han vil så gerne tro på det, og netop derfor bliver faldet højt, hvis det går galt.]
  ~ trust -= 1
  -> taet
* [Så længe du er ærlig over for mig, behøver de ikke vide noget. # skill: threat # why: Du mente det vist som en aftale, men for ham lyder det, som om du har noget på ham.]
  ~ trust -= 1
  -> taet

=== det_mindre ===
Det er lidt mindre. Men okay. # young
-> naa

=== i_aften ===
I aften? Der kommer min moster. Hun er dommer. # young
Altså i håndbold. # young
* [Det var mit tempo. Hvad ville være det værste ved at sige det? # skill: openness # why: Du satte farten ned og spurgte til det, der holder ham tilbage.]
  ~ trust += 1
  -> naa
* [Vil du høre, hvordan et par andre unge har grebet det an? # skill: permission # why: Han måtte sige nej til at høre det, og så var det rart at sige ja.]
  ~ trust += 1
  -> andre
* [Der er altid gæster, når noget er svært. # skill: generalising # why: Du ramte måske noget, men han kan høre, at du tror, han finder på undskyldninger.]
  ~ trust -= 1
  -> taet
* [Ja, men det bliver ikke nemmere af at vente. # skill: yes-but # why: Han fortalte om en moster og fik en lærdom.]
  ~ trust -= 1
  -> taet

=== andre ===
Du fortæller kort om en, der skrev en seddel, og en, der sagde det i bilen. # scene
Hende med sedlen var ret god. # young
-> naa

=== naa ===
Min mor begynder at græde. Og min far siger »nå«. Det er hans længste sætning. # young
* [Hun græder, og han siger »nå«. Hvad plejer der så at ske, når der er gået en time? # skill: echo # why: Han havde kun set den første time for sig, og du spurgte til den næste.]
  ~ trust += 1
  -> te
* [(Du bliver stående ved vinduet og venter.) # silence # skill: waiting # why: Du gjorde ikke billedet mindre, og så kunne han selv se, hvad der kom bagefter.]
  ~ trust += 1
  ~ pace -= 1
  -> te
* [Nogle fortæller, at det første kvarter var det værste. Kan du kende det fra andre ting derhjemme? # skill: normalising # why: Du lånte ham andres erfaring og lod ham selv afgøre, om den passer.]
  ~ trust += 1
  -> te
* [Forældre kan klare mere, end man tror. Det går nok. # skill: belittling # why: Det er måske rigtigt, men det er ham, der skal sidde i køkkenet, og det så du ikke.]
  ~ trust -= 1
  -> taet

=== taet ===
Nøglen holder op med at snurre. # scene
Jeg siger det ikke. Så bliver de heller ikke kede af det. # young
* [Det er dig, der bestemmer, om de skal vide det fra dig, og hvornår. Vi kan bare tale om dem lidt. # skill: autonomy # why: Da han ikke længere skulle sige det, kunne han godt tale om det.]
  ~ trust += 1
  ~ pace -= 1
  -> te_bagefter
* [De finder ud af det alligevel, og så bliver det ti gange værre. # skill: scare # why: Du ville skubbe på, men han er bange nok i forvejen.]
  ~ trust -= 1
  -> presset
* [Hvorfor stoler du ikke på dem? # skill: why # why: Han passer faktisk på dem, og nu skal han forklare, at det ikke er mistillid.]
  ~ trust -= 1
  -> presset
* [Hvad er der godt ved, at de ikke ved det? # skill: openness # why: Du spurgte til fordelene ved at tie, og så turde han også se på resten.]
  ~ trust += 1
  -> te_bagefter

=== presset ===
Jeg skal snart hjem. Der er fisk. # young
Han bliver siddende alligevel. # scene
-> plan

=== te_bagefter ===
Der er mindre ballade. Men hun kan godt mærke, at der er et eller andet. # young
-> jakken

=== te ===
Så laver hun te. Og så spørger hun, om jeg har fået noget at spise. # young
Det er lidt åndssvagt. Hun er jo egentlig flink. # young
-> mor_i_stolen

=== mor_i_stolen ===
Han sætter sig ned i den ene af de to stole. Den anden er tom. # scene
* [Lad os sige, at din mor sad i den anden stol. Hvad har hun mon lagt mærke til siden sommer? # skill: openness # why: Du lånte ham hendes øjne, og så var hun ikke kun en, der græder.]
  ~ trust += 1
  -> jakken
* [Fortæl om en anden gang, hvor du fortalte hende noget svært. # skill: openness # why: Han har prøvet noget lignende før, og den erfaring havde han glemt at regne med.]
  ~ trust += 1
  -> lygtepael
* [Så er der jo ikke noget at være bange for. # skill: belittling # why: Teen gjorde det ikke ufarligt, og han hører, at hans frygt var lidt dum.]
  ~ trust -= 1
  -> ikke_dig
* [Synes du ikke, det er synd for hende ikke at vide det? # skill: leading # why: Du gav ham hendes følelse at bære på oven i sin egen.]
  ~ trust -= 1
  -> ikke_dig

=== lygtepael ===
Da jeg bakkede min fars bil ind i en lygtepæl. Jeg må ikke engang køre den. # young
Min mor græd, og han sagde »nå«. Og så lærte han mig at bakke. # young
-> jakken

=== ikke_dig ===
Det er ikke dig, der skal hjem og spise fisk med dem. # young
Han bliver siddende alligevel. # scene
-> plan

=== jakken ===
Min mor er begyndt at lugte til min jakke, når hun tror, jeg ikke ser det. # young
Og så spurgte hun, om jeg var forelsket. Fordi jeg er så træt. # young
* [Hun lugter til din jakke. Hvad går hun mon og tænker? # skill: echo # why: Han opdagede, at hans mor allerede er i gang med at gætte.]
  ~ trust += 1
  -> gaetter
* [(Du venter og ser på jakken.) # silence # skill: waiting # why: Jakken hang imellem jer, og mens ingen sagde noget, kunne han pludselig se hende for sig.]
  ~ trust += 1
  ~ pace -= 1
  -> gaetter
* [Så ved hun det jo allerede! # skill: premature-understanding # why: Måske, men du var hurtigere end ham, og så var det ikke længere hans opdagelse.]
  ~ trust -= 1
  ~ pace += 1
  -> ved_du_ikke

=== gaetter ===
Noget, der er værre, sikkert. At jeg sælger det eller sådan noget. # young
Så er det næsten bedre, at hun ved det rigtige. # young
-> plan

=== ved_du_ikke ===
Det ved du da ikke. Du har aldrig mødt hende. # young
-> plan

=== plan ===
Nøglen ligger på bordet nu. # scene
Altså, hvordan siger man overhovedet sådan noget? # young
* [Det kan vi prøve af her. Hvad skulle den første sætning være? # skill: openness # why: Du gjorde den store samtale så lille som én sætning, og én sætning kan han godt finde.]
  ~ trust += 1
  -> saetning
* [Du kan gøre det alene, vi kan være to om det, eller det kan vente lidt. Hvad er tættest på? # skill: autonomy # why: Der lå tre veje på bordet, og ingen af dem var lukket.]
  ~ trust += 1
  -> saetning
* [Skal jeg ikke bare ringe til hende nu? Så er det overstået. # skill: advice # why: Det var venligt tænkt, men det er hans nyhed, og telefonen lå pludselig i din hånd.]
  ~ trust -= 1
  ~ pace += 1
  -> ikke_ringe

=== ikke_ringe ===
Nej! Er du vanvittig? Hun er på arbejde. Hun kører bus! # young
{ trust <= 0: -> slut_svaert }
-> ikke_ringe_valg

=== ikke_ringe_valg ===
Han er kommet helt op at stå. # scene
* [Jeg lægger den væk. Der bliver ikke ringet, før du siger ja. # skill: honest-frame # why: Du viste ham løftet ved at lægge telefonen fra dig, og han satte sig ned igen.]
  ~ trust += 1
  ~ pace -= 1
  -> saetning
* [Okay, men så skal du love, at du selv gør det. # skill: yes-but # why: Han slap for opkaldet og fik en regning i stedet.]
  ~ trust -= 1
  -> slutvej
* [Nu skal du ikke blive hysterisk. # skill: belittling # why: Han blev bange, og det var der en god grund til, og nu er det ham, der er forkert på den.]
  ~ trust -= 1
  -> slutvej

=== saetning ===
Måske bare »Mor, kan vi snakke efter maden? Det er ikke noget med politiet.« # young
Det sidste er vigtigt. # young
* [Ikke noget med politiet. Hvornår på dagen kan hun bedst høre sådan en sætning? # skill: echo # why: Du lod den blive på hans sprog, og sammen fandt I det rigtige tidspunkt til den.]
  ~ trust += 1
  -> soendag
* [Hvis 0 er aldrig, og 10 er i aften, hvor er du så? # skill: scale # why: Med et tal slap han for at love noget og kunne alligevel sige, hvor langt han er.]
  ~ trust += 1
  -> syv
* [Flot. Så siger vi i morgen, og så ringer jeg og hører. # skill: advice # why: Sætningen var hans, og så blev datoen din.]
  ~ trust -= 1
  ~ pace += 1
  -> slutvej

=== soendag ===
Søndag. Der har hun fri, og min far ser cykling. Så hører han det også på en måde. # young
-> slutvej

=== syv ===
Syv. Hvis det ikke er i dag. # young
-> slutvej

=== slutvej ===
{ trust >= 8: -> slut_godt }
{ trust >= 3: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Hvis hun bliver helt umulig, må jeg så godt sige, at hun kan ringe til dig? # young
Det må han gerne. Du fortæller også, at en af dem skal sige ja, hvis det bliver til flere samtaler om hashen, fordi han er under 18. Han gemmer sætningen på sin telefon. # scene # ending: godt
-> END

=== slut_blandet ===
Jeg tænker over det. Måske efter ferien. # young
Han tager nøglen og jakken. Han har ikke bestemt sig, men han ved, at det er ham, der gør det, og at du er her på torsdag. # scene # ending: blandet
-> END

=== slut_svaert ===
Bare glem, at jeg sagde noget. # young
Han er ude ad døren, før du når at svare. I morgen kan du gå ned til knallerten og sige, at du ikke ringer til nogen, uden at han hører det først. # scene # ending: svært
-> END
