// What newsrooms put before a dash or colon at the start of an article, and is no place.
const labels = new Set(
  [
    'abstract,alert,also read,analysis,announcement,answer,background,breaking,breaking news,business,byline,clarification',
    'column,comment,commentary,contact,contents,corrected,correction,copyright,developing,disclaimer,editorial',
    "editor's note,editors' note,entertainment,exclusive,explained,explainer,fact check,factbox,feature,file photo,flash,focus",
    'diary,digest,full text,graphic,headline,health,highlights,image,in brief,insight,interview,just in,key points,letter,letters,live,live updates',
    'market report,roundup,must read,news,news analysis,newsletter,note,obituary,opinion,photo,photos,picture,podcast,politics,poll',
    'press release,press digest,preview,profile,question,quotes,read,read more,recap,refile,report,results,review,science,source,special report',
    'sport,sports,statement,story,subject,summary,technology,text,the latest,timeline,title,to,topic,transcript,travel,update,updated',
    'updates,urgent,video,warning,watch,weather,what we know,world,wrapup,writethru,yearender',
    'athletics,badminton,baseball,basketball,boxing,chess,cricket,cycling,football,formula one,golf,gymnastics,hockey,horse racing',
    'ice hockey,motor racing,motorcycling,nba,nfl,nhl,mlb,olympics,racing,rowing,rugby,rugby league,rugby union,skating,skiing',
    'soccer,squash,swimming,table tennis,tennis,volleyball,weightlifting,wrestling,yachting',
  ].flatMap((line) => line.split(',')),
);

/** True for a slug such as `UPDATE`, `FILE PHOTO`, `SOCCER`, with or without a number (`UPDATE 2`, `WRAPUP 3`). */
export function isSectionLabel(text: string): boolean {
  return labels.has(
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[ .-]*\d*$/, ''),
  );
}
