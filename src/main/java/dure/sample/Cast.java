package dure.sample;

import java.util.List;

/** Who is who in the sample team, by the ids of the collaborators. The lead is the owner of the installation. */
record Cast(String lead, String minjun, String doyun, String seoyeon) {

    List<String> members() {
        return List.of(minjun, doyun, seoyeon);
    }

    List<String> all() {
        return List.of(lead, minjun, doyun, seoyeon);
    }
}
