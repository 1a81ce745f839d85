# title: Den lange vej hjem
# guide: C6 C7
# setting: En familievejleder og en mor til en dreng på 16
# intro: Du er familievejleder. Din kollega taler med sønnen om hans hashrygning, og moren har bestilt en time hos dig. I beskeden skrev hun, at det hastede.
VAR trust = 3
VAR pace = 5
-> start

=== start ===
Hun har beholdt frakken på og sidder med tasken på skødet. # scene
Jeg sover ikke. Jeg ligger og går det hele igennem. Skilsmissen, og at jeg havde alle de vagter. Det er jo mig. # parent
* [Skilsmissen, vagterne og nætterne. Du har gået længe med det her. # skill: echo # why: Du modsagde hende ikke og gav hende heller ikke ret, du lod hende bare høre, hvor meget hun har båret på.]
  ~ trust += 1
  -> madpakke
* [Sådan må du altså ikke tænke. Det er ikke din skyld. # skill: belittling # why: Det var ment som en trøst, men hun kan høre, at der ikke er plads til det, hun kom for at sige.]
  ~ trust -= 1
  -> soester
* [Har I nogen faste regler derhjemme? # skill: closed # why: Hun kom med skyld, og så hørte hun dit første spørgsmål som en kontrol af, om hun er god nok.]
  ~ trust -= 1
  ~ pace += 1
  -> regler
* [(Du skubber vandglasset hen til hende og venter.) # silence # skill: waiting # why: Der havde ikke været en pause i lang tid, og her fik hun en.]
  ~ trust += 1
  ~ pace -= 1
  -> madpakke

=== soester ===
Det siger min søster også. Og så går hun hjem til sine egne. # parent
-> forsvar

=== regler ===
Ja, vi har regler. Han skal være hjemme klokken ti. Når han altså kommer hjem. # parent
-> forsvar

=== madpakke ===
Man kan jo ikke sige det på arbejdet. De taler om karakterer og konfirmationer, og så sidder jeg der med min madpakke. # parent
* [Du sidder der med din madpakke. Hvem ved noget om, hvordan du har det? # skill: echo # why: Du så hende ved frokostbordet, og du spurgte til hende og ikke kun til drengen.]
  ~ trust += 1
  -> ingen_ved
* [Det kan jeg godt sætte mig ind i. Jeg har selv en teenager. # skill: premature-understanding # why: Du ville være på hendes side, men nu skal hun også have plads til dit barn.]
  ~ trust -= 1
  -> din_teenager
* [Du skulle prøve en forældregruppe. Den er om onsdagen. # skill: advice # why: Gruppen kan være god, men hun havde først lige fået frakken knappet op.]
  ~ trust -= 1
  ~ pace += 1
  -> brochurer
* [Hvordan var den sidste uge for dig? # skill: openness # why: En uge er til at fortælle om, og du bad om hendes uge og ikke om hans.]
  ~ trust += 1
  -> alene

=== ingen_ved ===
Ingen. Jo, min søster, lidt. I tirsdags kom han hjem klokken fire om natten, og jeg sad i køkkenet uden lys på, så han ikke skulle se, at jeg var oppe. # parent
-> myten

=== forsvar ===
Hun ser på væguret og trækker frakken sammen om sig. # scene
* [Jeg kom til at skynde mig. Fortæl mig om den sidste uge, sådan som den har været for dig. # skill: openness # why: Du standsede op og spurgte til hendes uge, og så var hun ikke længere til eksamen.]
  ~ trust += 1
  ~ pace -= 1
  -> alene
* [(Du lægger papirerne væk og venter.) # silence # skill: waiting # why: Papirerne havde set ud som et facit, og uden dem blev det nemmere at være mor.]
  ~ trust += 1
  ~ pace -= 1
  -> alene
* [Det vigtigste er, at I forældre står sammen. # skill: advice # why: Det ved hun godt, og hun kan høre endnu en ting, hun ikke har klaret.]
  ~ trust -= 1
  -> brochurer
* [Tror du ikke, at I har været lidt for flinke ved ham? # skill: leading # why: Hun har stillet sig selv det spørgsmål hver nat, og nu kom svaret fra en fagperson.]
  ~ trust -= 1
  -> for_flink

=== din_teenager ===
Nå. Og går det godt med din? # parent
-> afstand

=== brochurer ===
Jeg har læst alle brochurerne. De ligger i en bunke på køleskabet. # parent
-> afstand

=== for_flink ===
Jo. Det har jeg også tænkt. Tak. # parent
-> afstand

=== afstand ===
Hun lukker lynlåsen i tasken. # scene
* [Jeg tror ikke, jeg hørte dig ordentligt. Hvad var det, der hastede, da du skrev? # skill: openness # why: Du gik helt tilbage til hendes egen besked, og der stod hun og ventede på dig.]
  ~ trust += 1
  ~ pace -= 1
  -> det_hastede
* [Du er her i dag, og det er der mange forældre, der aldrig gør. # skill: generalising # why: Rosen var ægte, men den handlede om de andre forældre, og hun fik ikke øje på sig selv i den.]
  -> vel_ikke
* [Det vigtigste er nok, at du får sovet. # skill: advice # why: Det var omsorg, men hun har lige sagt, at hun ikke kan, og nu er det også en opgave.]
  ~ pace += 1
  -> vel_ikke

=== vel_ikke ===
Det er vel rigtigt nok. # parent
-> siger_han

=== det_hastede ===
At han kom hjem klokken fire om natten. Jeg sad i køkkenet uden lys på, så han ikke skulle se, at jeg var oppe. # parent
-> siger_han

=== alene ===
I tirsdags kom han hjem klokken fire om natten. Jeg sad i køkkenet uden lys på, så han ikke skulle se, at jeg var oppe. # parent
-> myten

=== myten ===
Er det rigtigt, at man bliver psykisk syg af det? Og at de går videre til noget, der er værre? Jeg læste om det på nettet til klokken tre. # parent
* [Hvad har du set hos ham, som får dig til at læse til klokken tre? # skill: openness # why: Bag det store spørgsmål var der noget bestemt, hun havde set, og det ville du gerne høre om.]
  ~ trust += 1
  -> oejne
* [Det kan jeg ikke svare på for netop ham. Må jeg spørge en, der ved det, og ringe til dig på torsdag? # skill: permission # why: Du gættede ikke for at berolige hende, og et ærligt svar på torsdag kan hun bruge til mere.]
  ~ trust += 1
  -> paa_torsdag
* [Det skal du ikke være bange for. De fleste vokser fra det. # skill: belittling # why: Det beroliger måske dig, men hun har kun den ene dreng og kan ikke bruge de fleste til noget.]
  ~ trust -= 1
  -> de_fleste
* [Jeg har desværre set mange unge, der endte meget galt. # skill: scare # why: Hun fik et billede med hjem til næste nat, og det hjælper hverken hende eller ham.]
  ~ trust -= 1
  ~ pace += 1
  -> i_nat

=== oejne ===
Han ser på mig, som om jeg er langt væk. Og så spørger han pludselig, om der er mere leverpostej. # parent
Hun kommer til at grine. # scene
-> siger_han

=== paa_torsdag ===
Tak. Så behøver jeg ikke læse i nat. # parent
-> siger_han

=== i_nat ===
Tak. Så har jeg det at ligge og tænke på i nat. # parent
-> siger_han

=== de_fleste ===
Ja. Men han er jo ikke de fleste. # parent
-> siger_han

=== siger_han ===
Hvad siger han egentlig til din kollega? Du må da vide noget. # parent
* [Det bliver i deres rum, og det, du siger, bliver i vores. Er han i fare, får du besked. # skill: honest-frame # why: Hun fik et nej med en grund i, og den samme grund passer også på hende selv.]
  ~ trust += 1
  -> i_orden
* [Hvad ville du helst høre ham selv fortælle? # skill: openness # why: Du udleverede ikke noget, men du hørte længslen i spørgsmålet.]
  ~ trust += 1
  -> selv_fortaelle
* [Det skal du slet ikke tænke på. # skill: belittling # why: Du passede på hans rum, men hun tænker næsten ikke på andet, og nu må hun heller ikke det.]
  ~ trust -= 1
  -> naa_nej
* [Han taler faktisk pænt om dig, men det har du ikke fra mig. # skill: false-promise # why: Det varmede, og samtidig fandt hun ud af, at ord kan slippe ud af de her rum.]
  ~ trust -= 1
  -> goer_han

=== i_orden ===
Det er vel i orden. Jeg ville også blive vred, hvis min mor kunne ringe og spørge. # parent
-> raaber

=== selv_fortaelle ===
Bare et eller andet. Hvad han fik til frokost. # parent
-> raaber

=== goer_han ===
Gør han? Hvad siger han ellers? Nej, det må du vel ikke. # parent
{ trust <= 0: -> slut_svaert }
-> raaber

=== naa_nej ===
Nå nej. Nej, selvfølgelig. # parent
{ trust <= 0: -> slut_svaert }
-> raaber

=== raaber ===
Vi taler jo ikke sammen. Vi råber. Og så smækker vi hver vores dør. # parent
* [Hvornår råber I ikke? # skill: openness # why: Fire ord fik hende til at lede efter det, der går godt, og det havde hun ikke gjort i lang tid.]
  ~ trust += 1
  -> bilen
* [(Du venter og ser på hende.) # silence # skill: waiting # why: Du stod ikke på spring med et svar, og så huskede hun noget.]
  ~ trust += 1
  ~ pace -= 1
  -> bilen
* [Er det hver dag, og hvem af jer begynder? # skill: double # why: Nu skulle hun både tælle og placere skyld, og skyld har hun nok af.]
  ~ trust -= 1
  ~ pace += 1
  -> begge
* [Prøv at spise sammen uden telefoner. Det hjælper mange. # skill: advice # why: Hun har prøvet det, og nu må hun fortælle dig, at det heller ikke lykkedes.]
  ~ trust -= 1
  -> spist

=== spist ===
Det har vi prøvet. Han spiser på tre minutter. # parent
{ trust <= 0: -> slut_svaert }
-> begge_valg

=== begge ===
Det er forskelligt. Det er mest mig. # parent
{ trust <= 0: -> slut_svaert }
-> begge_valg

=== begge_valg ===
Hun ser ned på sine hænder. # scene
* [Nu løb jeg foran dig. Hvor er der fred mellem jer to? # skill: openness # why: Du kom tilbage og ventede på hende, og så var der plads til at tale om freden.]
  ~ trust += 1
  -> bilen
* [Det er nu meget normalt i den alder. # skill: belittling # why: Du ville gøre det lettere at bære, men hun kan høre, at det, hun ligger vågen over, næsten ingenting er.]
  ~ trust -= 1
  -> slutvej
* [Du må gerne sige stop her, hvis det er nok for i dag. # skill: autonomy # why: Hun fik lov til at gå, og så kunne hun også vælge at blive lidt.]
  ~ trust += 1
  -> slutvej

=== bilen ===
I bilen. Når jeg kører ham til håndbold. Så taler han lige ud i forruden. # parent
* [Lige ud i forruden. Hvad gør du, siden han taler der? # skill: echo # why: Du spurgte til det, hun selv gør, og for første gang i dag var hun en mor, der kan noget.]
  ~ trust += 1
  -> lange_vej
* [Fra 0 til 10, hvor godt har I det i bilen? # skill: scale # why: Hun satte selv et højt tal på noget, og det havde hun ikke ventet af sig selv.]
  ~ trust += 1
  -> otte
* [Perfekt. Så kan du tage det med hashen op i bilen. # skill: advice # why: Hendes eneste fredelige sted blev lavet om til et mødelokale.]
  ~ trust -= 1
  ~ pace += 1
  -> bussen
* [Det er da altid noget. # skill: belittling # why: For hende var det alt, og nu blev det til lidt.]
  ~ trust -= 1
  -> slutvej

=== bussen ===
Så tager han bussen. # parent
-> slutvej

=== lange_vej ===
Jeg holder min mund. Og så kører jeg den lange vej. # parent
Hun tager frakken af. # scene
-> sidste

=== otte ===
Otte. Det er da mærkeligt. Jeg kører jo også bare den lange vej. # parent
Hun tager frakken af. # scene
-> sidste

=== sidste ===
Så jeg har ikke ødelagt ham? # parent
* [Jeg hører en mor, der holder sin mund og kører den lange vej. # skill: echo # why: Du delte hverken skyld eller frikendelse ud, men viste hende noget sandt, hun selv havde sagt.]
  ~ trust += 1
  -> slutvej
* [Mange forældre spørger mig om det samme. Du har gjort det, du kunne, midt i noget meget svært. # skill: normalising # why: Hun er ikke den eneste, der ligger vågen, og det kunne hun mærke på dig.]
  ~ trust += 1
  -> slutvej
* [Selvfølgelig har du ikke det! # skill: belittling # why: Svaret var kærligt, men det kom så hurtigt, at hun ikke nåede at tro på det.]
  -> slutvej
* [Nej, men man kan jo altid se noget, man kunne have gjort anderledes. # skill: yes-but # why: Det er sandt om alle mennesker, men det var det sidste, hun tog med sig ud ad døren.]
  ~ trust -= 1
  -> slutvej

=== slutvej ===
{ trust >= 8: -> slut_godt }
{ trust >= 3: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Der er kamp på lørdag. På udebane. Det er en time hver vej. # parent
Hun smiler og folder frakken over armen. Hun går derfra med det sted, hvor det allerede lykkes. # scene # ending: godt
-> END

=== slut_blandet ===
Det var godt lige at få det sagt. # parent
Hun bestiller en tid mere på vej ud. Skylden er ikke væk, men nu er den sagt højt, og næste gang kan I lede videre efter det, der går godt. # scene # ending: blandet
-> END

=== slut_svaert ===
Tak for din tid. Jeg kender godt vejen ud. # parent
Hun er ude ad døren, før du når at rejse dig. Du kan ringe i morgen, spørge, hvordan natten gik, og så bare lytte. # scene # ending: svært
-> END
