package dure.e2e;

import java.time.LocalDate;
import java.util.List;

/** Somebody of the team of the story, and what they will say of themselves. */
record TeamMember(
        String name, String email, LocalDate birthDate, String phone, String address, List<String> wants, int hours) {

    static final TeamMember HAEUN = new TeamMember(
            "최하은",
            "haeun@example.org",
            LocalDate.of(1988, 4, 2),
            "010-1000-0001",
            "서울특별시 종로구 사직로 1",
            List.of("라이선스와 공개"),
            12);
    static final TeamMember MINJUN = new TeamMember(
            "김민준",
            "minjun@example.org",
            LocalDate.of(1991, 7, 15),
            "010-1000-0002",
            "부산광역시 해운대구 센텀로 2",
            List.of("사전 설계", "검수"),
            10);
    static final TeamMember DOYUN = new TeamMember(
            "이도윤",
            "doyun@example.org",
            LocalDate.of(1995, 11, 30),
            "010-1000-0003",
            "대전광역시 유성구 대학로 3",
            List.of("모델과 도구"),
            15);
    static final TeamMember SEOYEON = new TeamMember(
            "박서연",
            "seoyeon@example.org",
            LocalDate.of(1998, 1, 9),
            "010-1000-0004",
            "광주광역시 동구 금남로 4",
            List.of("데이터 수집"),
            8);
}
