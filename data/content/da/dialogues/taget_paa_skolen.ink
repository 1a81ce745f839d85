# title: Bag gymnastiksalen
# guide: B5
# setting: En elevvejleder og en pige på 17
# intro: En elev er blevet set med en joint bag gymnastiksalen. Skolens leder har lige fortalt hende, hvad reglen er, og hvad der sker nu. Du er elevvejleder og har siddet med. Nu er det jer to.
VAR trust = 4
VAR pace = 5
-> start

=== start ===
Lederen lukker døren stille efter sig. På bordet ligger der et ark med skolens regler. # scene
Så er jeg smidt ud. Bare sig det. # young
* [Du er ikke smidt ud. Du tager hjem i dag, lederen ringer til din far, og på torsdag er der møde. De tre ting kan jeg ikke ændre. # skill: honest-frame # why: Hun fik sandheden i tre korte stykker og kunne holde op med at gætte på det værste.]
  ~ trust += 1
  -> tre_ting
* [Bare rolig. Jeg får hende fra at ringe hjem. # skill: false-promise # why: Det føltes rart i et halvt minut, men du lovede noget, som en anden bestemmer over.]
  ~ pace += 1
  -> loefte
* [Det kommer an på dig. Én gang til, så er det slut her. # skill: threat # why: Reglen står fast i forvejen, og da du gjorde den til en trussel, blev du den, hun skal passe på.]
  ~ trust -= 1
  -> kold
* [Hvorfor gør du også sådan noget i skoletiden? # skill: why # why: Du var skuffet på hendes vegne, men hun kan kun høre, at hun skal forsvare sig én gang til.]
  ~ trust -= 1
  -> dum

=== tre_ting ===
Okay. # young
-> far

=== kold ===
Fedt. Er vi færdige? # young
-> kulde

=== dum ===
Fordi jeg er dum. Er det det, jeg skal sige? # young
-> kulde

=== loefte ===
Kan du godt det? # young
Hun ser på dig for første gang. # scene
* [Nej. Det røg ud af mig, og det bestemmer jeg ikke. Hun ringer i dag inden klokken to. # skill: honest-frame # why: Det kostede dig lidt at tage løftet tilbage, men hun fandt ud af, at du siger det, når du tager fejl.]
  ~ trust += 1
  -> oev
* [Jeg skal i hvert fald gøre alt, hvad jeg kan. # skill: false-promise # why: Hun hører et ja, og klokken to ringer telefonen alligevel.]
  ~ trust -= 1
  -> maaske
* [Hvis du fortæller mig det hele, kan det være. # skill: threat # why: Du satte en pris på noget, du slet ikke har at sælge.]
  ~ trust -= 1
  ~ pace += 1
  -> maaske

=== maaske ===
Det lød ikke som et ja. # young
-> far

=== oev ===
Øv. Men tak, fordi du siger det. # young
-> stille

=== kulde ===
Hun trækker ærmerne ned over hænderne. # scene
* [Jeg lød hårdere, end jeg ville. Vil du høre, hvad der præcis sker i dag? # skill: permission # why: Du tog din tone på dig og tilbød hende det, hun havde mest brug for, nemlig at vide besked.]
  ~ trust += 1
  ~ pace -= 1
  -> besked
* [Hvis du bare følger reglerne, er der ingen problemer. # skill: advice # why: Det råd kommer en time for sent, og det ved hun bedre end nogen.]
  ~ trust -= 1
  -> mur
* [Alle de andre kan jo godt finde ud af det. # skill: generalising # why: Hun hører, at hun er den eneste forkerte, og så er der ikke mere at fortælle.]
  ~ trust -= 1
  -> mur

=== besked ===
Ja. Sig det i rækkefølge. # young
Du siger det i rækkefølge. Hjem i dag, opkald hjem inden klokken to, møde på torsdag. # scene
-> far

=== far ===
Ringer hun virkelig til min far? Altså i dag? # young
* [Ja, inden klokken to. Du kan nå at ringe til ham først. Det bestemmer du. # skill: autonomy # why: Opkaldet kan ikke flyttes, men du fandt det lille stykke, hun selv kan bestemme.]
  ~ trust += 1
  -> stille
* [(Du nikker og lader hende tænke.) # silence # skill: waiting # why: Svaret var ja, og du lod det være svært uden at pakke det ind.]
  ~ trust += 1
  ~ pace -= 1
  -> stille
* [Det må du tage med hende. Det er ikke mit bord. # skill: belittling # why: Du gik uden om det svære, og hun kan høre, at hun sidder alene med det.]
  ~ trust -= 1
  -> mur
* [Ja, men han har jo også ret til at vide det. # skill: yes-but # why: Det er rigtigt, men hun spurgte af frygt, og du svarede med hans ret.]
  ~ trust -= 1
  -> mur

=== stille ===
Min far råber ikke. Han begynder bare at tørre bordet af. Også når det er tørt. # young
Og du skal vel skrive det hele ned til hende lederen? # young
-> roller

=== mur ===
Hætten kommer op. # scene
Du er jo bare en af dem. # young
-> roller

=== roller ===
Hun nikker mod døren, hvor lederen gik ud. # scene
* [Hun passer på reglen, og jeg er her for din skyld. Bliver jeg bange for, at du er i fare, går jeg videre med det, og det siger jeg til dig først. # skill: honest-frame # why: Nu ved hun, hvem der gør hvad, og hun slipper for at gætte, hvilken af jer hun taler til.]
  ~ trust += 1
  -> bare_en
* [Må jeg fortælle dig, hvad der er hendes opgave, og hvad der er min? # skill: permission # why: Du spurgte, før du forklarede, og hun kunne mærke, at forklaringen var til hende.]
  ~ trust += 1
  -> to_opgaver
* [Helt ærligt, så synes jeg også, at den regel er for stram. # skill: premature-understanding # why: I skulle være på samme hold, men nu ved hun ikke, om reglen gælder, eller om du gør.]
  ~ trust -= 1
  -> hvad_gaelder
* [Det hele bliver mellem os to. # skill: false-promise # why: Det er nemt at sige, når døren er lukket, og hun har prøvet før, at den gik op igen.]
  ~ trust -= 1
  ~ pace += 1
  -> tror_ikke

=== to_opgaver ===
Ja. Det er ret forvirrende, når I er to. # young
Du siger det kort. Lederen tager reglen og mødet. Du tager resten, hvis hun vil have dig til det. # scene
-> bare_en

=== hvad_gaelder ===
Så gælder den måske ikke? # young
-> glem_det

=== tror_ikke ===
Det tror jeg på, når jeg ser det. # young
-> glem_det

=== bare_en ===
Det var altså kun én joint. Og den gik ud. # young
* [Én, der gik ud. Hvad var det for en formiddag, inden du gik derom? # skill: echo # why: Du smilede med i stedet for at tælle efter, og så kunne hun fortælle om formiddagen.]
  ~ trust += 1
  -> matematik
* [(Du venter med hænderne om kaffekoppen.) # silence # skill: waiting # why: Hun var halvvejs inde i en forklaring, og du lod hende finde den anden halvdel.]
  ~ trust += 1
  ~ pace -= 1
  -> matematik
* [Én kan også være nok til at vælte et helt skoleår. # skill: scare # why: Hun er bange i forvejen, og mere frygt gør hende ikke mere snakkesalig.]
  ~ trust -= 1
  -> glem_det
* [Ja, men det er jo ikke antallet, det drejer sig om. # skill: yes-but # why: Hun rakte dig en lille spøg, og du gav hende reglen igen.]
  ~ trust -= 1
  ~ pace += 1
  -> glem_det

=== glem_det ===
Glem det. # young
* [Jeg talte for meget. Jeg vil hellere høre om din formiddag. # skill: openness # why: Du lagde foredraget på hylden, og formiddagen er det sted, hvor det begyndte.]
  ~ trust += 1
  -> matematik
* [Du bestemmer, om du vil fortælle mere. Jeg sidder her, til din bus går. # skill: autonomy # why: Hun måtte gerne tie, og lige derfor blev det muligt at tale.]
  ~ trust += 1
  ~ pace -= 1
  -> matematik
* [Hvem har du fået den af? # skill: interrogation # why: Nu lød det alligevel som en sag, og så skal hun passe på andre end sig selv.]
  ~ trust -= 1
  -> nu_kommer_den

=== nu_kommer_den ===
Der kom den. Jeg siger ikke noget om nogen. # young
{ trust <= 2: -> slut_svaert }
-> torsdag

=== matematik ===
Det var lige før matematik. Jeg kan ikke få vejret derinde. Det lyder åndssvagt, det ved jeg godt. # young
* [Du kan ikke få vejret derinde. # skill: echo # why: Du lod det åndssvage ligge og tog det vigtige op, og hun trak faktisk vejret.]
  ~ trust += 1
  ~ pace -= 1
  -> aande
* [Hvornår har der været en time, hvor du godt kunne få vejret? # skill: openness # why: Du ledte efter en time med luft i, og sådan en havde hun.]
  ~ trust += 1
  -> luft
* [Er det eksamen, du er nervøs for, eller sker der noget derhjemme? # skill: double # why: Du gættede to gange i samme sætning, og hendes eget svar nåede ikke frem.]
  ~ trust -= 1
  ~ pace += 1
  -> ved_ikke
* [Så skal du da have en tid hos skolens psykolog. # skill: advice # why: Hun fik en henvisning, før hun havde fået lov at tale ud.]
  ~ trust -= 1
  -> ved_ikke

=== aande ===
Nej. Og så går jeg om bag hallen, og så kan jeg. # young
-> torsdag

=== luft ===
Når jeg sidder ved døren. Vikaren lod mig sidde ved døren. # young
-> torsdag

=== ved_ikke ===
Det ved jeg ikke. Måske. # young
-> torsdag

=== torsdag ===
Hvad skal jeg sige på torsdag? # young
* [Hvad vil du selv gerne have sagt, når lederen spørger? # skill: openness # why: Du hjalp hende med at finde sin egen stemme til mødet og lagde ikke ord i munden på hende.]
  ~ trust += 1
  -> eget
* [Hash på skolen er ikke til forhandling. Det, du har brug for i timerne, kan vi tale om. Skal vi lave to lister? # skill: honest-frame # why: Hun kan se, hvad der ligger fast, og hvad der kan flyttes, og så er mødet ikke længere en mur.]
  ~ trust += 1
  -> lister
* [Sig, at det aldrig sker igen, så falder det til ro. # skill: false-promise # why: Du gav hende en sætning, der måske brister, og så står hun alene med den.]
  ~ trust -= 1
  -> slutvej
* [Det vigtigste er, at du tager ansvar. # skill: abstract # why: Ansvar er et stort ord, og hun spurgte bare, hvad hun skal sige klokken ti.]
  ~ trust -= 1
  ~ pace += 1
  -> slutvej

=== eget ===
At jeg godt ved det med reglen. Og at jeg gerne vil sidde ved døren i matematik, så jeg kan få luft. # young
-> slutvej

=== lister ===
Hun tegner en streg ned midt på bagsiden af regelarket. # scene
Jeg vil sidde ved døren i matematik. Det skal stå her, i den, der kan flyttes. # young
-> slutvej

=== slutvej ===
{ trust >= 8: -> slut_godt }
{ trust >= 3: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Jeg ringer selv til ham. Nu. Kan du blive siddende imens? # young
Du bliver siddende. Reglen er den samme som for en halv time siden, men hun har en plan for torsdag og en at komme med. # scene # ending: godt
-> END

=== slut_blandet ===
Jeg kommer på torsdag. Jeg ved ikke, hvad jeg siger. # young
Hun tager regelarket med sig. Hun ved, hvad der sker, og der er et par dage til at finde ud af, hvad du kan bruges til. # scene # ending: blandet
-> END

=== slut_svaert ===
Må jeg gå nu? # young
Hun går uden at se på dig. Du kan nå at fange hende ved bussen og sige, hvad der sker klokken to, og at du også er der på torsdag. # scene # ending: svært
-> END
