// Short forms of first names. Written for this project from general knowledge of English given names.
import { wordPairs } from './word-list.ts';

/** short form → full form; a name not listed stands for itself. */
export const nicknames = wordPairs(`
bill=william billy=william will=william willie=william liam=william bob=robert bobby=robert rob=robert robbie=robert bert=robert
dick=richard rick=richard rich=richard ricky=richard richie=richard jim=james jimmy=james jamie=james jack=john johnny=john jon=jonathan
joe=joseph joey=joseph tom=thomas tommy=thomas mike=michael mick=michael mickey=michael mitch=mitchell dave=david davey=david
steve=stephen steven=stephen stevie=stephen ed=edward eddie=edward ted=edward teddy=edward ned=edward dan=daniel danny=daniel
tony=anthony andy=andrew drew=andrew chris=christopher kit=christopher matt=matthew nick=nicholas nicky=nicholas pat=patrick paddy=patrick
pete=peter phil=philip phillip=philip ron=ronald ronnie=ronald don=donald donnie=donald ken=kenneth kenny=kenneth larry=lawrence
laurence=lawrence jerry=gerald gerry=gerald greg=gregory gregg=gregory jeff=jeffrey geoff=geoffrey geoffrey=jeffrey sam=samuel sammy=samuel
ben=benjamin benny=benjamin alex=alexander al=albert fred=frederick freddie=frederick frank=francis charlie=charles chuck=charles
chas=charles hank=henry harry=henry ray=raymond ralph=raphael russ=russell stan=stanley tim=timothy timmy=timothy vince=vincent
walt=walter wally=walter zach=zachary zack=zachary josh=joshua jake=jacob nate=nathaniel nat=nathaniel gabe=gabriel max=maximilian
doug=douglas gene=eugene les=leslie lou=louis marty=martin mel=melvin norm=norman rudy=rudolph sid=sidney
abe=abraham artie=arthur art=arthur barney=bernard bernie=bernard clem=clement cliff=clifford curt=curtis dom=dominic
gus=augustus herb=herbert ike=dwight jeb=john leo=leonard lenny=leonard len=leonard manny=emmanuel
beth=elizabeth liz=elizabeth lizzie=elizabeth betsy=elizabeth betty=elizabeth eliza=elizabeth libby=elizabeth
kate=katherine katie=katherine kathy=katherine cathy=catherine catherine=katherine kathleen=katherine kay=katherine kitty=katherine
sue=susan susie=susan suzy=susan peggy=margaret maggie=margaret meg=margaret marge=margaret greta=margaret
patty=patricia patti=patricia tricia=patricia trish=patricia debbie=deborah deb=deborah debra=deborah becky=rebecca
barb=barbara barbie=barbara jenny=jennifer jen=jennifer jenn=jennifer jess=jessica jessie=jessica
chrissy=christine tina=christina kris=kristin cindy=cynthia connie=constance dottie=dorothy dot=dorothy
ellie=eleanor nell=eleanor nellie=eleanor fran=frances ginny=virginia gwen=gwendolyn jackie=jacqueline jan=janet
judy=judith kim=kimberly kimberley=kimberly laurie=laura mandy=amanda mindy=melinda millie=mildred molly=mary polly=mary
nan=nancy nikki=nicole pam=pamela penny=penelope ros=rosalind sally=sarah sandy=sandra stacy=anastasia steph=stephanie
terri=theresa teri=theresa terry=terence tess=theresa val=valerie vicky=victoria vicki=victoria tori=victoria
abby=abigail allie=alison angie=angela annie=ann ann=anne babs=barbara dee=deirdre dani=danielle`);
