/**
 * Given names by the pronoun that usually goes with them, and titles that tell it. Only used to keep a
 * pronoun from an actor that it hardly means: "she" is not Olaf. A name that is not here, or is used
 * for both, decides nothing.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const HER_NAMES: ReadonlySet<string> = words(`
  abigail ada adele agatha agnes alison alma anja annabel annette antonia aoife april audrey ava bella bertha beth betty bianca
  brenda bronwen carly chloe ciara cindy connie cora courtney cynthia daisy dawn debbie denise donna doris edna eileen elaine eliza ellie
  elspeth esme estelle ethel eunice eve faith felicity gail gemma gertrude gillian gladys gwen gwyneth hazel hilda holly imogen inge iris
  isla ivy jackie jemima jill jodie josie joy judith judy june kathy katie kay kirsty lana lena leona libby lilly lorna
  lorraine lottie louisa lynn mabel madeleine maeve maisie mara marcia marge marjorie martina maxine may meera mildred millie minnie miriam
  moira molly muriel myra nell nellie nicole nita nuala orla pauline pearl peggy penelope penny phoebe phyllis pippa polly priya rhiannon
  rhona rosalind rosemary rosie rowena sadie sally selina shirley sinead siobhan stella sue susannah suzanne sybil tanya tess tilda tracey tracy
  trudy una vanessa vera vivienne wanda winifred yasmin zara
  aisha alexandra alice alina amanda amelia amina amy ana anastasia andrea angela angelina anita ann anna annalena anne annie astrid
  barbara beatrice birgit bridget camilla carla carmen carol caroline cate catherine cecilia charlotte christina christine claire clara
  claudia cristina dalia daria deborah diana dilma dolores dorothy ebba edith elena eleanor elisabeth elise elizabeth ella ellen elsa emily
  emma erika erna esther eva evelyn fatima fiona florence frances francesca freya gabriela georgia gina giorgia gloria grace greta gretchen
  hanna hannah harriet heather heidi helen helena helga hillary ida ilse inga ingrid irene irina iryna isabel isabella jacinda jana jane janet
  jeanne jennifer jessica joan joanna josephine joyce julia juliana julie kaja kamala karen karin karina kate katherine kathleen kirsten
  kristalina kristin lara laura layla leila lidia lilian lily linda lisa liz louise lucia lucy magdalena maia margaret margrethe
  maria marianne marie marina marine marta martha mary matilda maud megan melanie melissa mette mia michelle mona monica nadia
  nancy naomi natalia natalie nicola nina nora norma olga olivia olena pamela patricia paula petra rachel raquel rebecca regina
  renate rita roberta rosa rose ruth sabine samantha sandra sanna sara sarah sheila silvia simone sofia sonia sophie stephanie susan
  susanna svetlana sylvia tamara tania tatiana teresa theresa tina ursula valentina valeria veronica victoria viktoria virginia vivian
  wendy yulia yvette yvonne zoe zuzana`);

export const HIS_NAMES: ReadonlySet<string> = words(`
  adolf alastair alec alistair andy angus archie arnold barry bart basil ben bert bjorn brendan bryan calvin cecil cedric chris clement
  clifford clive colin conor craig cyril damian dan darren dean declan denis derek desmond dick dirk don donal duncan dylan eamon earl
  ed eddie edmund edwin elias eliot elliot emil enrique eoin ethan eugene evan ewan felix fergus finn fraser gabriel gareth gavin gene
  geoff geoffrey gerald gerard gerry gideon giles glenn godfrey gus hal hamish hank harvey hector henrique herbert horace howell hubert
  ian ike ivor jake jared jasper jay jed jens jimmy joel jonah jonathan josh julian julius justin karim kurt kyle lance leif
  leonard leopold liam lionel lorenzo luke magnus malcolm marcel mason mats maurice max mick miles milo mitchell mohan morris morten
  moses neville nick niall nils noah noel nolan ollie oswald otis pal patrik percy perry phil piet raj ralf ramesh randy raul ray reg reginald
  rex rhys rob robbie rodney ron rory ross roy rudolf rui rupert russell ryan seamus seth shane sid sidney silas
  solomon spencer stan stanley steffen stewart sunil tadeusz teddy theo theodore tobias todd toby tor travis trevor troy uwe vaughan vernon
  vince wally wesley wilfred will willem willie wim wolfgang
  aaron abdul abdullah adam adrian ahmad ahmed alan albert alberto aleksandr alexander alexei alexey alfred ali anders andreas andrei
  andrew andrey andrii andriy anthony antonio antony arthur arturo barack benjamin bernard bernie bill bob boris brian bruce carl carlos
  charles christian christopher claude daniel dave david dennis dmitri dmitry dmytro dominic donald doug douglas edgar edward
  emmanuel emmanouil eric erik ernest federico felipe fernando francis francisco franck frank frans franz fred frederick friedrich gary
  george gerhard gordon graham greg gregory gunnar guido gustav guy hans harald harold harry heinrich henri henrik henry herman howard
  hugh hugo ibrahim igor isaac ivan jack jacob jacques jair james jan jason javier jean jeff jeffrey jeremy jerome jerry jim joe johan
  johannes john jon jonas jorge jose josef joseph joshua juan jurgen karl keir keith ken kenneth kevin klaus konstantin
  lars larry laurent leo leonid lewis lloyd louis luca lucas luigi luis lukas manuel marco marcus mario mark markus martin matteo
  matthew michael michel miguel mihail mike mikhail mohamed mohammad mohammed muhammad narendra nathan neil nicholas nicolas
  nigel nikolai nikolay norman oleg oleksandr oleksii oleksiy olaf oliver omar oscar otto owen pablo patrick paul pavel pavlo pedro per pete
  peter petr petro philip philippe pierre rafael ralph raymond ricardo richard rishi robert roberto rodrigo roger roland roman ronald rustem
  samuel scott sean sebastian sergei sergej sergey sergio serhii serhiy simon stefan stephen steve steven stuart sven taras ted terry thomas
  tim timothy tom tony tymofiy valentin valery vasyl victor viktor viktors vincent vitali vitaly vladimir volodymyr walter warren
  wayne werner wilhelm william winston xavier yuri yurii yevgeny zhang`);

/** Nouns for people without a name, as they stand after "his", "her" and "the". */
export const HER_NOUNS: ReadonlySet<string> = words(
  'sister mother wife daughter aunt niece woman girl widow grandmother girlfriend actress queen nun lady stepmother',
);
export const HIS_NOUNS: ReadonlySet<string> = words(
  'brother father husband son uncle nephew man boy widower grandfather boyfriend actor king monk gentleman stepfather',
);

/** Titles before a name. */
export const HER_TITLES: ReadonlySet<string> = words('mrs ms miss dame lady queen princess madam chairwoman spokeswoman congresswoman');
export const HIS_TITLES: ReadonlySet<string> = words('mr sir lord king prince chairman spokesman congressman');
