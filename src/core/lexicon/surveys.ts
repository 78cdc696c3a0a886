// Titles of works about a field rather than of one in it: their names are words of that field.
// Data; mentions (extract) and names (link) do not take such a name for the work.

const SURVEY =
  /\b(?:surveys?|reviews?|overview|tutorial|primer|roadmap|introduction to|perspectives?|challenges|past,? present|state of the art|taxonomy|digest|handbook|lecture notes|opportunities)\b/i;

/** Whether a title says that the work goes over a field: "NeRF in 3D Vision: A Comprehensive Review". */
export const isSurvey = (title: string): boolean => SURVEY.test(title);
