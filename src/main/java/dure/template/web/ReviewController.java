package dure.template.web;

import dure.template.ReviewDetails;
import dure.template.ReviewRow;
import dure.template.ReviewService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records who has reviewed a version of a template. */
@RestController
@RequestMapping("/api/v1/templates/{key}/versions/{version}/review")
class ReviewController {

    private final ReviewService reviews;

    ReviewController(ReviewService reviews) {
        this.reviews = reviews;
    }

    @PostMapping
    ReviewRow record(@PathVariable String key, @PathVariable int version, @RequestBody ReviewDetails details) {
        return reviews.record(key, version, details);
    }

    @PostMapping("/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String key, @PathVariable int version) {
        reviews.withdraw(key, version);
    }
}
