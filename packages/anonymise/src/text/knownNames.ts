/** Given names and surnames that are common in Kenya and along its corridors and mean nothing else in a sentence. */
export const knownNames: ReadonlySet<string> = new Set(
  // Central Kenya
  (
    'kamau njoroge mwangi kariuki maina karanja kimani ngugi njuguna githinji gitonga kuria macharia mbugua muchiri muthoni muturi ' +
    'ndungu nderitu ngige njenga waweru wachira wanjohi wanjiku wanjiru wambui wairimu waithera wangari wangui wangeci wanja ' +
    'wamaitha wamboi wacera nyambura nyokabi njeri njoki nduta wanjugu mugure gathoni mumbi kinuthia kiarie gichuru gachanja irungu mureithi ' +
    'murimi mwaniki thuku kirimi mutegi kinyua murithi kaimenyi makena kendi nkatha gakii karimi mwenda muriuki mbaabu ' +
    // Western Kenya, Lake
    'otieno ochieng odhiambo owino omondi onyango okoth ouma ooko oduor odongo okello okumu opiyo oloo omolo orengo owuor ' +
    'obiero abuor achieng atieno akinyi adhiambo anyango awuor awino akoth aoko akumu apiyo adongo auma odhis akelo ' +
    'wekesa wafula nekesa nafula simiyu barasa wanyama wanjala masinde khaemba nasimiyu nanjala nabwire wetangula mudavadi ' +
    'shikuku amukowa lusweti mukhwana makokha wangila namalwa auma omari ogutu nyaboke kemunto kerubo moraa nyanchama mogaka ' +
    'omwenga momanyi ondieki onsongo bosire nyamweya ongeri mokaya bitutu gesare kwamboka moraa ' +
    // Rift Valley, North
    'kiptoo kipchoge kiprono kipkemboi kiplagat kipruto kipkoech kibet kimutai kiprop kiprotich kosgei koech korir rotich ruto ' +
    'cheruiyot langat bett chebet chepkoech chepngetich cherono cherotich chelimo chelagat jepkosgei jepchirchir jepkorir ' +
    'jebet jeptoo jerono jerotich cheptoo chepkemoi chepkirui tanui lagat ole sankale lekolool lesuuda lolosoli nkaissery ' +
    'saitoti ntimama parsitau tuya nasieku naisula ekai lokiru lokwawi ekiru akai ewoi nakiru halkano guyo boru galgalo ' +
    'dida jattani adan abdi abdullahi abdirahman abdikadir abdihakim abdinasir ' +
    // Eastern Kenya, Coast
    'mutua mutiso musyoka mutinda mutisya muthama mwende mwikali ndunge nduku kilonzo kioko kyalo makau muli mulwa munyao mbithi ' +
    'muthiani syombua wavinya kavata kalekye ndinda katana kazungu karisa charo kadzo kahindi kenga ngala mwarandu dzombo nyevu ' +
    'mwachiro mwakio mwanyumba mghanga mwadime wakesho mwanaisha mwanajuma mwanahamisi mwanamisi bakari salim ' +
    // Muslim names
    'amina fatuma fatma fatima halima zainab zainabu zeinab khadija hadija aisha asha mariam maryam rukia rehema saida salma ' +
    'habiba hamida hafsa ruqiya sumaya samira shamsa sahra ubah hodan hibo ayan naima nasra zuhura zaituni mwajuma ' +
    'mohamed mohammed muhammad mahmoud mohamud hassan hussein ali omar osman ahmed abdallah abdalla abdulrahman abdulaziz ' +
    'yusuf ibrahim ismail issa musa suleiman saidi salah khalid khalif farah farhan hamisi rashid rajab ramadhan shaban ' +
    'swaleh athman mbarak nassir jamal jamila yahya zakaria idris isaack ' +
    // Christian names
    'peter john james joseph david daniel samuel simon stephen paul patrick michael moses joshua isaac jacob kevin brian ' +
    'dennis denis eric george geoffrey charles collins victor vincent francis felix fredrick frederick evans edwin elijah ' +
    'emmanuel ezekiel gideon henry jackson julius kennedy martin nicholas philip richard robert timothy thomas tom walter ' +
    'wilson william antony anthony andrew alex alfred benard bernard benson caleb clement cyrus duncan erick gabriel harrison ' +
    'mary jane ann anne anna esther elizabeth eunice evelyn margaret martha mercyline nancy naomi pauline phoebe rachel rebecca ' +
    'ruth sarah sharon susan teresa veronica winnie winfred agnes alice beatrice brenda caroline catherine christine cynthia ' +
    'dorcas doris edith emily emma florence gladys hellen helen irene jackline jacqueline janet jennifer jessica josephine joyce ' +
    'judith judy juliet lilian linda lucy lydia maureen millicent miriam monica nelly norah peris priscilla rosemary ' +
    'roseline selina stella stellah sylvia tabitha tracy vivian violet yvonne zipporah damaris diana everlyne gloria ' +
    // Uganda, Tanzania, Rwanda, Burundi, Ethiopia, South Sudan
    'mukasa ssali ssemakula nakato babirye wasswa kato nabukenya namutebi namukasa nakimuli kiggundu musoke nalubega okot akello ' +
    'auma apio opio mugisha tumusiime byaruhanga kyomuhendo mwesigwa atwine ainembabazi mwakasege kikwete mwinyi massawe ' +
    'mushi kimaro lyimo shirima uwimana mukamana niyonzima ndayishimiye nshimirimana habimana hakizimana uwase mutoni ' +
    'ingabire umutoni bizimana tesfaye bekele tadesse alemu girma haile gebre abebe kebede selam tigist hirut almaz meseret ' +
    'mulugeta yohannes berhane deng garang nyandeng achol majok machar akuol ' +
    // Short forms
    'brayo stevo vinnie njeru shiro ciru shiku njambi oti omosh kevo daddo'
  ).split(/\s+/u),
);

/** Names that are words too: names only behind a cue, or beside another name. */
export const wordNames: ReadonlySet<string> = new Set(
  (
    'faith grace mercy joy hope rose peace patience prudence charity lucky precious blessing gift innocent happy comfort glory ' +
    'angel chance purity favour divine victoria esperance said hawa april may june august juma jumapili baraka amani imani neema furaha ' +
    'zawadi tumaini pendo upendo subira rehema riziki faraja salama shukuru sifa bahati mapenzi wema nuru rahma karim mwana'
  ).split(' '),
);
