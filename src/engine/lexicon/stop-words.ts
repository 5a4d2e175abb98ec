// Words too common to show that two passages speak of the same thing.
//
// Origin: function words and the commonest verbs of English, written for this project.

export const stopWords = new Set(
  `a about above after again against all also am an and any anybody anyone anything are as at be because been before
  being below between both but by can cannot could did do does doing down during each either else even ever every
  everybody everyone everything few for from further get gets getting go goes going gone got had has have having he
  her here hers herself him himself his how however i if in into is it its itself just know known knows like made make
  makes many may me might mine more most much must my myself neither never no nobody nor not nothing now of off on once
  one only or other others our ours ourselves out over own people really said same say saying says shall she should
  since so some somebody someone something still such take takes than that the their theirs them themselves then there
  these they thing things this those through to told too took two under until up upon us use used very was we well
  were what when where whether which while who whom whose why will with within without would year years yes yet you
  your yours mr mrs ms dr new first last time way day week month asked ask added according think thought want wanted
  called call come came went see saw seen put later also around among three`.split(/\s+/),
);
