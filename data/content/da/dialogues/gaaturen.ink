# title: To stole og en lampe
# guide: B18 B19
# setting: En vejleder i ungerådgivningen og en pige på 18
# intro: I mødes for tredje gang i det mindste rum på gangen. Hun har selv bedt om at tale om sine weekender, og alligevel kommer der næsten ingen ord.
VAR trust = 4
VAR pace = 5
-> start

=== start ===
Der er to stole, en lampe og en æske lommetørklæder. Hun sidder yderst på sædet. # scene
Det går fint. Haha. # young
* [Hvad sker der inderst inde i dig, når du siger fint? # skill: abstract # why: Spørgsmålet lød som noget fra en film, og hun kan høre, at hun skal være dyb.]
  ~ trust -= 1
  ~ pace += 1
  -> film
* [Jeg lægger mærke til, at du kigger på døren. Må jeg spørge, hvordan det er at sidde her? # skill: permission # why: Du sagde højt, hvad I begge to kunne mærke, og du bad om lov, før du spurgte.]
  ~ trust += 1
  -> rummet
* [Hvor meget drak du i lørdags? # skill: closed # why: Hun ledte efter en vej ind i samtalen og fik et tal, hun skulle finde.]
  ~ trust -= 1
  -> noget
* [(Du siger ingenting og venter.) # silence # skill: waiting # why: Din ro var venlig, men i et lille rum kan stilheden vokse sig stor, så denne gang flyttede den ikke ret meget.]
  ~ pace -= 1
  -> graede

=== film ===
Nu lyder du som en i en film. Undskyld. # young
-> trangt

=== noget ===
Noget. Haha. # young
-> trangt

=== graede ===
Øh. Er det nu, jeg skal græde? # young
Hun peger på lommetørklæderne, og I kommer begge to til at grine. # scene
-> trangt

=== trangt ===
Hun skubber æsken med lommetørklæder lidt længere væk. # scene
* [Det er et lille rum at sidde i. Hvad kunne vi gøre, så det blev mindre mærkeligt? # skill: openness # why: Du gav rummet skylden i stedet for hende, og så var I to om at gøre noget ved det.]
  ~ trust += 1
  -> rummet
* [Slap bare af. Her sker ikke noget farligt. # skill: belittling # why: Du ville gøre hende tryg, men nu skal hun også være god til at slappe af.]
  ~ trust -= 1
  -> kanten
* [Er det mig, rummet eller emnet, der er noget galt med? # skill: double # why: Du tilbød tre svar, og hun valgte det fjerde, som er at tie stille.]
  ~ trust -= 1
  ~ pace += 1
  -> kanten
* [Du må gerne sige til, hvis noget føles dumt. Også det her rum. # skill: autonomy # why: Hun fik lov til at være utilfreds, og det havde hun manglet.]
  ~ trust += 1
  ~ pace -= 1
  -> rummet

=== rummet ===
Det er lidt meget terapi. Med lampen og det hele. Man tror, man skal sige noget klogt. # young
* [Lidt meget terapi. Hvor ville du bedre kunne snakke? # skill: echo # why: Du tog hendes ord uden at blive fornærmet, og så kunne hun tænke sig ud af rummet.]
  ~ trust += 1
  -> kaninerne
* [Er det okay, at vi tager jakkerne på og går en tur i stedet? # skill: permission # why: Du flyttede jer begge to ud af terapien, og hun måtte gerne sige nej.]
  ~ trust += 1
  -> jakker
* [Det vænner du dig til. Det gør de fleste. # skill: belittling # why: Hun fortalte, hvad der er svært, og kan høre, at det går over, hvis hun tier.]
  ~ trust -= 1
  -> kanten
* [Ja, men det er jo her, vi kan tale uforstyrret. # skill: yes-but # why: Du havde en god grund, men hendes grund nåede ikke at tælle.]
  ~ trust -= 1
  -> kanten

=== kanten ===
Okay. # young
Hun sidder så langt ude på stolen, at den vipper. # scene
* [Jeg har holdt mere fast i stolen end i dig. Skal vi gå ud? # skill: permission # why: Du kunne le lidt ad dig selv, og døren gik op for jer begge.]
  ~ trust += 1
  ~ pace -= 1
  -> jakker
* [Du bestemmer, om vi bliver siddende, går en tur eller stopper for i dag. # skill: autonomy # why: Da hun også måtte stoppe, fik hun lyst til at gå med.]
  ~ trust += 1
  -> jakker
* [Godt. Så lad os tage weekenden. Drak du igen? # skill: interrogation # why: Hun sagde okay med munden og nej med stolen, og du hørte kun det ene.]
  ~ trust -= 1
  ~ pace += 1
  -> inde
* [Det er vigtigt, at du også selv bidrager til samtalen. # skill: advice # why: Hun bidrager ved at blive siddende, og nu hører hun, at det ikke er nok.]
  ~ trust -= 1
  -> bidrager

=== inde ===
Ja. Lidt. Det var fint nok. # young
-> tiden

=== bidrager ===
Okay. Altså, det går fint. Det går bare fint. # young
-> tiden

=== tiden ===
I bliver siddende, til uret viser hel. # scene
Er vi færdige? # young
* [Ja. Fra 0 til 10, hvor godt passede den her snak til dig? # skill: scale # why: Du spurgte, selv om svaret kunne gøre lidt ondt, og det viste hende, at hun tæller.]
  ~ trust += 1
  -> fire
* [Ja. Næste gang må du vælge stedet. # skill: autonomy # why: Det kom sent, men hun gik ud ad døren med noget, der er hendes.]
  ~ trust += 1
  -> slutvej_inde
* [Ja. Samme tid i næste uge? # skill: closed # why: Alt var, som det plejer at være, og det er netop det, hun kigger på døren for at slippe ud af.]
  ~ trust -= 1
  -> slutvej_inde

=== fire ===
Fire. Du fik syv. Stolen trak ned. # young
-> slutvej_inde

=== slutvej_inde ===
{ trust >= 3: -> slut_stolen }
-> slut_svaert

=== kaninerne ===
Nede ved kolonihaverne er der nogle kaniner. Hvis man må det. # young
Det må man. I tager jakkerne på. # scene
-> ude

=== jakker ===
Ja tak. Nu? # young
Hun har jakken på, før du har fundet nøglerne. # scene
-> ude

=== ude ===
Stien løber langs kolonihaverne. En robotplæneklipper er kørt fast under en hæk og kører frem og tilbage. # scene
Den har det ligesom mig. # young
* [Ligesom dig. # skill: echo # why: Du gav hende to ord tilbage og blev ved med at gå, og så kunne hun tale fremad.]
  ~ trust += 1
  ~ pace -= 1
  -> koert_fast
* [(Du går ved siden af hende og siger ingenting.) # silence # skill: waiting # why: Herude er stilheden bare to mennesker, der går, og den kunne hun godt være i.]
  ~ trust += 1
  ~ pace -= 1
  -> koert_fast
* [Godt, nu er vi ude. Hvad er det så, der er problemet? # skill: leading # why: Du tog rummet med ud i det fri, og hun genkendte det på stemmen.]
  ~ trust -= 1
  ~ pace += 1
  -> frisk_luft
* [Sådan skal du ikke tale om dig selv. # skill: belittling # why: Hun lavede en spøg med noget sandt i, og du rettede på den.]
  ~ trust -= 1
  -> bare_sjov

=== frisk_luft ===
Haha. Så var det terapi alligevel. Bare med frisk luft. # young
-> tavs_tur

=== bare_sjov ===
Det var bare for sjov. # young
-> tavs_tur

=== tavs_tur ===
Der går et lille stykke vej uden ord. En kanin ser på jer gennem hegnet. # scene
* [Ja, der tog jeg lampen med. Vi kan også bare gå lidt. # skill: waiting # why: Du lo ad lampen sammen med hende og gav turen lov til at være en tur.]
  ~ trust += 1
  ~ pace -= 1
  -> koert_fast
* [Jeg tænker stadig på den plæneklipper. Hvordan var det, den lignede dig? # skill: openness # why: Du vendte tilbage til hendes eget billede, og det var stadig varmt.]
  ~ trust += 1
  -> koert_fast
* [Okay, men jeg prøver jo bare at hjælpe dig. # skill: yes-but # why: Det er helt sandt, men nu skal hun trøste dig.]
  ~ trust -= 1
  -> ved_det_godt

=== ved_det_godt ===
Det ved jeg godt. Undskyld. # young
Kaninen hopper væk. I er snart tilbage ved rådgivningen. # scene
{ trust <= 2: -> slut_svaert }
-> evaluering

=== koert_fast ===
Hver lørdag siger jeg, at jeg tager hjem klokken et. Og så er klokken fem, og jeg står og holder hår for en, jeg ikke kender. # young
* [Klokken et bliver til fem. Fortæl om en gang, hvor du faktisk tog hjem. # skill: echo # why: Du brugte hendes egne klokkeslæt og ledte efter den nat, hvor planen holdt.]
  ~ trust += 1
  -> pomfritter
* [Hvad sker der omkring klokken et? # skill: openness # why: Du spurgte til et helt bestemt minut, og det er nemmere at fortælle om end en hel weekend.]
  ~ trust += 1
  -> klokken_et
* [Det lyder, som om du drikker for at passe ind. # skill: premature-understanding # why: Det kan være rigtigt, men du blev færdig med at forstå, før hun var færdig med at fortælle.]
  ~ trust -= 1
  -> tja
* [Så lav en aftale med en veninde om at følges ad hjem. # skill: advice # why: Den aftale har hun lavet ti gange, og nu er det også en ting, hun skal forklare.]
  ~ trust -= 1
  ~ pace += 1
  -> tja

=== pomfritter ===
En gang. Jeg sagde det højt til de andre klokken tolv, og så gik vi tre ned og spiste pomfritter. # young
Det var faktisk en virkelig god aften. # young
-> evaluering

=== klokken_et ===
Så kommer der nogen med et glas til mig. Og så føles det uhøfligt at gå. # young
Hun standser op. # scene
Det har jeg aldrig sagt højt før. Det lyder jo sindssygt. # young
-> evaluering

=== tja ===
Tja. Måske. # young
-> evaluering

=== evaluering ===
Rådgivningens dør er lige om hjørnet. Ingen af jer skynder sig det sidste stykke. # scene
* [Fra 0 til 10, hvor godt passede den her snak til dig? # skill: scale # why: Du gjorde hende til den, der ved, hvad der virker, og gav hende et tal at sige det med.]
  ~ trust += 1
  -> tallet
* [Hvad vil du gerne have mere af næste gang? # skill: openness # why: Du spurgte til næste gang, som om den er hendes lige så meget som din.]
  ~ trust += 1
  -> mere_af
* [Det var meget bedre, ikke? # skill: leading # why: Hun ville nok have sagt det selv, men nu sagde hun det for din skyld.]
  ~ trust -= 1
  -> joo
* [Godt. Næste gang tager vi rummet igen, for der har jeg mine papirer. # skill: belittling # why: Hun nåede lige at finde et sted, der passede, og så vandt papirerne.]
  ~ trust -= 1
  ~ pace += 1
  -> slutvej

=== tallet ===
{ trust >= 7: -> ni }
-> syv

=== ni ===
Ni. Det sidste point skal plæneklipperen have. # young
-> slutvej

=== syv ===
Syv. Det var lidt mærkeligt i starten. # young
-> slutvej

=== mere_af ===
At gå. Og at du ikke kigger på mig hele tiden. På den pæne måde. # young
-> slutvej

=== joo ===
Jo jo. Haha. # young
-> slutvej

=== slutvej ===
{ trust >= 8: -> slut_godt }
{ trust >= 3: -> slut_blandet }
-> slut_svaert

=== slut_godt ===
Kan vi gå den anden vej rundt næste gang? Der er en hund, jeg godt vil vise dig. # young
I aftaler samme tid, men ude ved lågen. Det korte grin mellem sætningerne er væk. # scene # ending: godt
-> END

=== slut_stolen ===
Så ikke herinde næste gang, vel? # young
Hun spørger, mens hun har ryggen til og tager jakken på. Ordene kom ikke i dag, men nu ved I begge to, at stedet betyder noget. # scene # ending: blandet
-> END

=== slut_blandet ===
Vi ses. Jeg tager måske mine gode sko med. # young
Hun vinker fra hjørnet. Noget løsnede sig lidt, og nu ved I begge, at stedet betyder noget. # scene # ending: blandet
-> END

=== slut_svaert ===
Jeg skriver, hvis jeg får brug for det. # young
Hun går hurtigt, da hun først er ude. Du kan skrive til hende, at du så hende kigge på døren, og at I gerne må mødes et helt andet sted. # scene # ending: svært
-> END
