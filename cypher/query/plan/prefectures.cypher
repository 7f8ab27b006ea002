// The prefectures of the municipalities whose plans are loaded, in the order of their codes: of each, the first
// municipality that is found tells it.
//
// @returns prefecture
UNWIND range(1, 99) AS number
WITH right('0' + toString(number), 2) AS code
CALL (code) {
  MATCH (municipality:Municipality)
  WHERE municipality.code STARTS WITH code
  RETURN municipality.prefecture AS prefecture
  LIMIT 1
}
WITH prefecture, min(code) AS first
RETURN prefecture
ORDER BY first
