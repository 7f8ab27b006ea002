// The prefectures of the municipalities whose plans are loaded, in the order of the municipalities' codes.
//
// @returns prefecture
MATCH (municipality:Municipality)
WHERE municipality.code > ''
WITH municipality.prefecture AS prefecture, min(municipality.code) AS first
RETURN prefecture
ORDER BY first
