package io.taikei.web.page.municipality;

/**
 * A prefecture in the list.
 *
 * @param code its code; its name where it is none of Japan's
 * @param name its name
 * @param english its name in English
 * @param towns how many municipalities it has
 * @param loaded of how many of them a plan is loaded
 * @param address the address of its municipalities
 */
record PrefectureRow(String code, String name, String english, int towns, long loaded, String address) {

}
