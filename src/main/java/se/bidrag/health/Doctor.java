package se.bidrag.health;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bidrag.home.Home;
import se.bidrag.warehouse.WarehouseSettings;

/** Looks at everything a night needs, before the night does. */
public final class Doctor {

    private final Map<String, Examination> examinations = new LinkedHashMap<>();

    /**
     * A doctor for this home.
     *
     * @param settings what a night may use of the machine
     * @param settingProblems settings that do not read as they should, in a sentence each
     */
    public Doctor(Home home, WarehouseSettings settings, List<String> settingProblems, Clock clock) {
        examinations.put("machine", new MachineExamination(settings));
        examinations.put("settings", () -> settings(settingProblems));
        examinations.put("clock", new ClockExamination(home, settings, clock));
        examinations.put("home", new HomeExamination(home));
        examinations.put("links", new LinkExamination(home));
        examinations.put("stray files", new StrayFiles(home));
        examinations.put("database", new WarehouseExamination(settings));
        examinations.put("publications", new PublicationExamination(home, settings));
    }

    /** Everything that was found; an examination that itself fails is a finding too. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        examinations.forEach((subject, examination) -> all.addAll(findings(subject, examination)));
        return List.copyOf(all);
    }

    private static List<Finding> settings(List<String> problems) {
        return problems.isEmpty()
                ? List.of(Finding.well("settings", "read as they should"))
                : problems.stream()
                        .map(problem -> Finding.wrong(
                                "settings",
                                problem,
                                "set it anew in the environment, the system properties or the file that sets it"))
                        .toList();
    }

    private static List<Finding> findings(String subject, Examination examination) {
        try {
            return examination.findings();
        } catch (IOException | RuntimeException e) {
            return List.of(Finding.wrong(
                    subject, "cannot be looked at: " + e.getMessage(), "mend what is named, and run doctor again"));
        }
    }
}
