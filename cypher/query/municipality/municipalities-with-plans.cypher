// The municipalities whose plans are loaded, in the order of their codes.
//
// @returns code, name, prefecture
MATCH (municipality:Municipality)
WHERE municipality.code > ''
RETURN municipality.code AS code, municipality.name AS name, municipality.prefecture AS prefecture
ORDER BY code
