# title: Det ved jeg ikke
# guide: B21 B22 B23
# setting: Vejlederen på en ungdomsuddannelse og Sofus på 17
# intro: Sofus har været væk i tre uger. Nu sidder han på dit kontor, fordi hans lærer sendte ham herop. Han har fortalt, at han ryger hash, og er så blevet stille.
VAR trust = 4
VAR pace = 5
-> start

=== start ===
Sofus trækker hætten lidt længere ned. # scene
Ja, altså, det ryger jeg så også. # young
* [Hvor meget snakker vi om? # skill: closed # why: Et tal er nemt at give og nemt at skjule sig bag. Sofus mærker, at du er på vej med et skema.]
  ~ trust -= 1
  ~ pace += 1
  -> taellet
* [Det ryger du så også. # skill: echo # why: Hans egne ord kom tilbage uden løftet pegefinger. Så kan han lægge mere til.]
  ~ trust += 1
  -> lagde_til
* [Hvorfor er du begyndt på det? # skill: why # why: Et hvorfor beder om en forklaring, og den har han ikke lyst til at levere her.]
  ~ trust -= 1
  ~ pace += 1
  -> forsvaret

=== taellet ===
Det ved jeg ikke. Det er jo forskelligt. # young
* [Nå, men hvad vil du så gerne have hjælp til? # skill: abstract # why: Spørgsmålet er stort, og han har ikke selv bedt om at komme. Det ligger for langt væk.]
  ~ pace += 1
  -> for_langt
* [Det var vist et dumt sted at begynde. Hvordan ser en almindelig dag ud for dig? # skill: openness # why: Du tog skylden for det skæve spørgsmål og gik tættere på hans hverdag.]
  ~ trust += 1
  ~ pace -= 1
  -> dagen
* [(Du siger ingenting og venter.) # silence # skill: waiting # why: Du lod stilheden stå, så han kunne finde sit eget svar.]
  ~ trust += 1
  ~ pace -= 1
  -> efter_stilheden

=== forsvaret ===
Det ved jeg ikke. Det gør alle vel. # young
Han kigger på uret over døren. # scene
* [Det gør alle altså ikke, Sofus. # skill: belittling # why: Du rettede på ham, og så var der ikke mere at tale om.]
  ~ trust -= 1
  -> lukket
* [Jeg gik for hurtigt frem. Du skal ikke forklare dig for mig. # skill: autonomy # why: Du trak presset tilbage, og han slap for at forsvare sig.]
  ~ trust += 1
  ~ pace -= 2
  -> efter_stilheden
* [(Du siger ingenting og venter.) # silence # skill: waiting # why: Stilheden gav plads, selv om spørgsmålet var skarpt.]
  ~ trust += 1
  ~ pace -= 1
  -> efter_stilheden

=== lagde_til ===
Mest om aftenen. Så sker der ligesom ikke så meget. # young
* [Der sker ikke så meget om aftenen. # skill: echo # why: Du samlede det op, der lød vigtigst, og lod ham bestemme retningen.]
  ~ trust += 1
  -> efter_stilheden
* [Men det går jo ud over skolen, ikke også? # skill: leading # why: Spørgsmålet havde svaret med, og han hørte en dom.]
  ~ trust -= 1
  ~ pace += 1
  -> for_langt
* [Hvordan er det, når der ikke sker så meget? # skill: openness # why: Du blev ved hans ord og spurgte ind til dem.]
  ~ trust += 1
  -> dagen

=== for_langt ===
Det ved jeg virkelig ikke. # young
Sofus piller ved lynlåsen i jakken. # scene
* [Du må da have tænkt over det. # skill: interrogation # why: Nu lyder det, som om han holder noget tilbage, og så lukker han mere.]
  ~ trust -= 1
  ~ pace += 1
  -> lukket
* [Det er også svært at vide. Tag den tid, du skal bruge. # skill: waiting # why: Du gjorde det lovligt at være i tvivl og gav ham tid.]
  ~ trust += 1
  ~ pace -= 2
  -> efter_stilheden
* [(Du siger ingenting og venter.) # silence # skill: waiting # why: Syv sekunder er længe, og netop derfor kom der noget.]
  ~ trust += 1
  ~ pace -= 2
  -> efter_stilheden

=== dagen ===
Jeg står op ved middagstid. Så spiller jeg. Og om aftenen ryger jeg, så jeg kan holde hovedet nede. # young
* [Holde hovedet nede. # skill: echo # why: Du tog det mærkeligste ord og gav det tilbage. Det var der, han var.]
  ~ trust += 1
  -> ro
* [Du skulle prøve at komme op om morgenen. # skill: advice # why: Rådet kom, før han var færdig, og så var det dit projekt.]
  ~ trust -= 1
  -> lukket
* [Hvad er det, hovedet gør? # skill: openness # why: Et lille og konkret spørgsmål, der var til at svare på.]
  ~ trust += 1
  -> ro

=== efter_stilheden ===
Der går noget tid. # scene
Altså … det ville være meget rart, hvis det ikke kørte rundt hele tiden. # young
* [Hvis det ikke kørte rundt. (Du skriver det på tavlen.) # skill: echo # why: Hans ord fik en plads, I begge kan se, og det blev hans overskrift.]
  ~ trust += 1
  -> ro
* [Okay, så du har brug for at falde til ro. Jeg kender en god app. # skill: advice # why: Du havde et svar parat, og hans eget nåede ikke at blive færdigt.]
  ~ trust -= 1
  ~ pace += 1
  -> lukket
* [Det kender jeg godt. Sådan har jeg det også tit. # skill: premature-understanding # why: Det handlede pludselig om dig, og han mærker, at du er færdig med at lytte.]
  ~ trust -= 1
  -> lukket

=== ro ===
Om natten er det værst. Så ligger jeg og tænker på alt det, jeg ikke har fået gjort. # young
* [Fra 0 til 10, hvor meget kørte det i går nat? # skill: scale # why: Tallet gjorde det til at tale om uden at være farligt.]
  ~ trust += 1
  -> slutning
* [Mange fortæller, at natten er værst. Hvordan var det i går? # skill: normalising # why: Han hørte, at han ikke er den eneste, og fik et spørgsmål tæt på.]
  ~ trust += 1
  -> slutning
* [Så må vi jo have meldt dig til psykologen i dag. # skill: advice # why: Du løste det for ham. Hjælpen kan være god, og den kom for tidligt.]
  ~ trust -= 1
  ~ pace += 1
  -> slutning

=== lukket ===
Mm. # young
Han ser på døren. # scene
* [Nu talte jeg vist mere, end jeg lyttede. Er det okay, at vi prøver igen? # skill: permission # why: Du indrømmede det skæve og spurgte om lov. Det er svært at sige nej til.]
  ~ trust += 1
  ~ pace -= 1
  -> slutning
* [Du bestemmer selv, om vi skal tale mere i dag. # skill: autonomy # why: Han fik valget tilbage, og så kan han komme igen.]
  ~ trust += 1
  -> slutning
* [Hvis du ikke vil snakke, kan jeg ikke hjælpe dig. # skill: threat # why: Hjælpen fik en pris. Han hørte, at det er hans skyld, at mødet gik i stå.]
  ~ trust -= 1
  -> slutning

=== slutning ===
{ trust >= 7: -> slut_godt }
{ trust >= 4: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Må jeg komme igen på torsdag? Så kan vi se på det på tavlen. # young
Sofus tager hætten af, inden han går. # scene # ending: godt
-> END

=== slut_blandet ===
Det var okay. Jeg ved ikke, om jeg gider igen. # young
Han nikker i døren, og du ved, at han måske kommer. # scene # ending: blandet
-> END

=== slut_svaert ===
Jeg har time nu. # young
Døren smækker ikke. Den bliver lukket meget stille. # scene # ending: svært
-> END
