/**
 * Given and family names that are common in Kenya and its neighbours, lower case. General knowledge;
 * no register of persons was used. The list only helps to notice that a name may stand in a text.
 */
export const commonNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'abdi abdirahman abdullahi achieng adan adhiambo ahmed aisha akinyi akoth ali amina amollo ' +
    'anyango asha atieno auma awino ayan barasa bosibori chebet chelangat chepkemoi chepkoech ' +
    'cheptoo cherono cherotich chumba esther faith fatuma fatima farah grace halima hassan hussein ' +
    'ibrahim jepchirchir jepkemboi jeptoo john joseph juma kamande kamau karanja kariuki kemunto ' +
    'khadija khamis kimani kimutai kinyua kioko kipchoge kipkemboi kiplagat kiprono kiprotich ' +
    'kiptoo kirui koech korir langat lokwang macharia maina mary mbugua mercy mohamed ' +
    'moraa muchiri mugo muia mukami munyao muriuki musa musyoka mutai mutheu mutiso mutua mutuku ' +
    'mwangi mwende mwikali mwongeli naliaka nafula nanjala nasimiyu ndungu nekesa ngugi njenga ' +
    'njeri njoroge njuguna nyaboke nyambura nyokabi nyongesa ochieng odhiambo odongo ogola ojwang ' +
    'okello okoth oluoch omar omondi onyango opiyo osman otieno ouko ouma owino owuor peter ' +
    'rehema rotich ruto salim simiyu wafula wairimu waithera wambua wambui wamboi wangari wangui ' +
    'wanja wanjala wanjiku wanjiru wanyonyi warsame wekesa yusuf zainab'
  ).split(' '),
);
