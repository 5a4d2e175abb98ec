// Short forms of US states as news writes them beside a name ("R-Calif."). Written for this project from general knowledge.
import { wordPairs } from './word-list.ts';

/** short form without stops → state, lower case; a "_" stands for a blank. */
export const stateAbbreviations = wordPairs(`
ala=alabama ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut del=delaware fla=florida ga=georgia ill=illinois
ind=indiana kan=kansas ky=kentucky la=louisiana mass=massachusetts md=maryland mich=michigan minn=minnesota miss=mississippi mo=missouri
mont=montana neb=nebraska nev=nevada nh=new_hampshire nj=new_jersey nm=new_mexico ny=new_york nc=north_carolina nd=north_dakota
okla=oklahoma ore=oregon pa=pennsylvania ri=rhode_island sc=south_carolina sd=south_dakota tenn=tennessee tex=texas vt=vermont
va=virginia wash=washington wis=wisconsin wyo=wyoming wva=west_virginia
al=alabama az=arizona ar=arkansas ca=california co=colorado ct=connecticut de=delaware fl=florida il=illinois
ks=kansas ma=massachusetts mi=michigan mn=minnesota ms=mississippi
mt=montana ne=nebraska nv=nevada ok=oklahoma tn=tennessee tx=texas wa=washington wi=wisconsin wy=wyoming wv=west_virginia ut=utah ia=iowa`);
